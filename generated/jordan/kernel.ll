; generated from specs/jordan.yaml by `make generated`: do not edit
; jordan I=8 H=8 O=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v69 = alloca i64, i64 1, align 8
  %v298 = alloca float, i64 64, align 4
  %v429 = alloca float, i64 64, align 4
  %v549 = alloca float, i64 64, align 4
  %v4 = getelementptr inbounds i64, ptr %v1, i64 0
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = mul i64 %v5, %v7
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 0
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds i64, ptr %v1, i64 6
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 12
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 13
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 14
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 17
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 25
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 26
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 27
  %v68 = load i64, ptr %v67, align 8
  store i64 0, ptr %v69, align 8
  %v70 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v71 = load ptr, ptr %v70, align 4
  %v72 = mul i64 %v2, 0
  %v73 = add i64 %v72, 192
  %v74 = getelementptr inbounds float, ptr %v71, i64 %v73
  %v75 = getelementptr inbounds i64, ptr %v1, i64 4
  %v76 = load i64, ptr %v75, align 8
  %v77 = icmp eq i64 %v76, 0
  br i1 %v77, label %b0, label %b1
b0:
  %v78 = icmp eq i64 %v2, 0
  br i1 %v78, label %b2, label %b3
b2:
  %v79 = add i64 0, 0
  %v80 = getelementptr inbounds float, ptr %v44, i64 %v79
  %v81 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v82, ptr %v80, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v83 = icmp sgt i64 %v3, 1
  br i1 %v83, label %b4, label %b5
b4:
  %v84 = getelementptr inbounds i64, ptr %v1, i64 3
  %v85 = atomicrmw add ptr %v84, i64 1 acq_rel
  %v86 = load i64, ptr %v69, align 8
  %v87 = add i64 %v86, 1
  store i64 %v87, ptr %v69, align 8
  %v88 = mul i64 %v3, %v87
  br label %b6
b6:
  %v89 = load atomic i64, ptr %v84 acquire, align 8
  %v90 = icmp slt i64 %v89, %v88
  br i1 %v90, label %b7, label %b8
b7:
  %v91 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v92 = getelementptr inbounds i64, ptr %v1, i64 4
  %v93 = load i64, ptr %v92, align 8
  %v94 = icmp eq i64 %v93, 0
  br i1 %v94, label %b9, label %b10
b9:
  %v95 = getelementptr inbounds i64, ptr %v1, i64 28
  %v96 = load i64, ptr %v95, align 8
  %v97 = icmp eq i64 %v96, 0
  br i1 %v97, label %b11, label %b12
b11:
  %v98 = add i64 %v7, 0
  %v99 = sdiv i64 %v98, 1
  %v100 = add i64 %v2, 1
  %v101 = mul i64 %v99, %v2
  %v102 = sdiv i64 %v101, %v3
  %v103 = mul i64 %v102, 1
  %v104 = icmp slt i64 %v103, %v7
  %v105 = select i1 %v104, i64 %v103, i64 %v7
  %v106 = mul i64 %v99, %v100
  %v107 = sdiv i64 %v106, %v3
  %v108 = mul i64 %v107, 1
  %v109 = icmp slt i64 %v108, %v7
  %v110 = select i1 %v109, i64 %v108, i64 %v7
  br label %b13
b13:
  %v111 = phi i64 [ %v105, %b11 ], [ %v122, %b14 ]
  %v112 = icmp slt i64 %v111, %v110
  br i1 %v112, label %b14, label %b15
b14:
  %v113 = and i64 0, %v58
  %v114 = mul i64 %v113, %v7
  %v115 = add i64 %v114, %v111
  %v116 = mul i64 %v115, 8
  %v117 = getelementptr inbounds float, ptr %v24, i64 %v116
  %v118 = add i64 0, 0
  %v119 = getelementptr inbounds float, ptr %v117, i64 %v118
  %v120 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v121, ptr %v119, align 4
  %v122 = add nsw i64 %v111, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v123 = icmp sgt i64 %v3, 1
  br i1 %v123, label %b16, label %b17
b16:
  %v124 = getelementptr inbounds i64, ptr %v1, i64 3
  %v125 = atomicrmw add ptr %v124, i64 1 acq_rel
  %v126 = load i64, ptr %v69, align 8
  %v127 = add i64 %v126, 1
  store i64 %v127, ptr %v69, align 8
  %v128 = mul i64 %v3, %v127
  br label %b18
b18:
  %v129 = load atomic i64, ptr %v124 acquire, align 8
  %v130 = icmp slt i64 %v129, %v128
  br i1 %v130, label %b19, label %b20
b19:
  %v131 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v132 = getelementptr inbounds i64, ptr %v1, i64 4
  %v133 = load i64, ptr %v132, align 8
  %v134 = icmp eq i64 %v133, 0
  br i1 %v134, label %b21, label %b22
b21:
  %v135 = getelementptr inbounds i64, ptr %v1, i64 29
  %v136 = load i64, ptr %v135, align 8
  %v137 = icmp eq i64 %v136, 0
  br i1 %v137, label %b23, label %b24
b23:
  %v138 = add i64 %v7, 0
  %v139 = sdiv i64 %v138, 1
  %v140 = add i64 %v2, 1
  %v141 = mul i64 %v139, %v2
  %v142 = sdiv i64 %v141, %v3
  %v143 = mul i64 %v142, 1
  %v144 = icmp slt i64 %v143, %v7
  %v145 = select i1 %v144, i64 %v143, i64 %v7
  %v146 = mul i64 %v139, %v140
  %v147 = sdiv i64 %v146, %v3
  %v148 = mul i64 %v147, 1
  %v149 = icmp slt i64 %v148, %v7
  %v150 = select i1 %v149, i64 %v148, i64 %v7
  br label %b25
b25:
  %v151 = phi i64 [ %v145, %b23 ], [ %v162, %b26 ]
  %v152 = icmp slt i64 %v151, %v150
  br i1 %v152, label %b26, label %b27
b26:
  %v153 = and i64 0, %v60
  %v154 = mul i64 %v153, %v7
  %v155 = add i64 %v154, %v151
  %v156 = mul i64 %v155, 8
  %v157 = getelementptr inbounds float, ptr %v26, i64 %v156
  %v158 = add i64 0, 0
  %v159 = getelementptr inbounds float, ptr %v157, i64 %v158
  %v160 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v161 = shufflevector <8 x float> %v160, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v161, ptr %v159, align 4
  %v162 = add nsw i64 %v151, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v163 = icmp sgt i64 %v3, 1
  br i1 %v163, label %b28, label %b29
b28:
  %v164 = getelementptr inbounds i64, ptr %v1, i64 3
  %v165 = atomicrmw add ptr %v164, i64 1 acq_rel
  %v166 = load i64, ptr %v69, align 8
  %v167 = add i64 %v166, 1
  store i64 %v167, ptr %v69, align 8
  %v168 = mul i64 %v3, %v167
  br label %b30
b30:
  %v169 = load atomic i64, ptr %v164 acquire, align 8
  %v170 = icmp slt i64 %v169, %v168
  br i1 %v170, label %b31, label %b32
b31:
  %v171 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v172 = getelementptr inbounds float, ptr %v71, i64 0
  %v173 = getelementptr inbounds i64, ptr %v1, i64 4
  %v174 = load i64, ptr %v173, align 8
  %v175 = icmp eq i64 %v174, 0
  br i1 %v175, label %b33, label %b34
b33:
  %v176 = add i64 1, 0
  %v177 = sdiv i64 %v176, 1
  %v178 = add i64 %v2, 1
  %v179 = mul i64 %v177, %v2
  %v180 = sdiv i64 %v179, %v3
  %v181 = mul i64 %v180, 1
  %v182 = icmp slt i64 %v181, 1
  %v183 = select i1 %v182, i64 %v181, i64 1
  %v184 = mul i64 %v177, %v178
  %v185 = sdiv i64 %v184, %v3
  %v186 = mul i64 %v185, 1
  %v187 = icmp slt i64 %v186, 1
  %v188 = select i1 %v187, i64 %v186, i64 1
  %v189 = icmp slt i64 %v188, 1
  %v190 = select i1 %v189, i64 %v188, i64 1
  br label %b35
b35:
  %v191 = phi i64 [ %v183, %b33 ], [ %v205, %b36 ]
  %v192 = icmp slt i64 %v191, %v190
  br i1 %v192, label %b36, label %b37
b36:
  %v193 = mul i64 %v191, 64
  %v194 = mul i64 %v191, 8
  %v195 = add i64 %v193, 0
  %v196 = add i64 %v194, 0
  %v197 = getelementptr inbounds float, ptr %v172, i64 %v195
  %v198 = sub i64 8, %v196
  %v199 = icmp slt i64 %v198, 0
  %v200 = select i1 %v199, i64 0, i64 %v198
  %v201 = mul i64 %v196, 8
  %v202 = add i64 0, %v201
  %v203 = getelementptr inbounds float, ptr %v12, i64 %v202
  call void @pack_turned(ptr %v203, i64 8, i64 1, i64 8, i64 %v200, ptr %v197, i64 8)
  %v204 = add i64 %v193, 64
  %v205 = add nsw i64 %v191, 1
  br label %b35
b37:
  br label %b34
b34:
  %v206 = icmp sgt i64 %v3, 1
  br i1 %v206, label %b38, label %b39
b38:
  %v207 = getelementptr inbounds i64, ptr %v1, i64 3
  %v208 = atomicrmw add ptr %v207, i64 1 acq_rel
  %v209 = load i64, ptr %v69, align 8
  %v210 = add i64 %v209, 1
  store i64 %v210, ptr %v69, align 8
  %v211 = mul i64 %v3, %v210
  br label %b40
b40:
  %v212 = load atomic i64, ptr %v207 acquire, align 8
  %v213 = icmp slt i64 %v212, %v211
  br i1 %v213, label %b41, label %b42
b41:
  %v214 = call i32 @sched_yield()
  br label %b40
b42:
  br label %b39
b39:
  %v215 = getelementptr inbounds float, ptr %v71, i64 64
  %v216 = getelementptr inbounds float, ptr %v71, i64 128
  %v217 = getelementptr inbounds i64, ptr %v1, i64 4
  %v218 = load i64, ptr %v217, align 8
  %v219 = icmp eq i64 %v218, 0
  br i1 %v219, label %b43, label %b44
b43:
  %v220 = add i64 1, 0
  %v221 = sdiv i64 %v220, 1
  %v222 = add i64 %v2, 1
  %v223 = mul i64 %v221, %v2
  %v224 = sdiv i64 %v223, %v3
  %v225 = mul i64 %v224, 1
  %v226 = icmp slt i64 %v225, 1
  %v227 = select i1 %v226, i64 %v225, i64 1
  %v228 = mul i64 %v221, %v222
  %v229 = sdiv i64 %v228, %v3
  %v230 = mul i64 %v229, 1
  %v231 = icmp slt i64 %v230, 1
  %v232 = select i1 %v231, i64 %v230, i64 1
  %v233 = icmp slt i64 %v232, 1
  %v234 = select i1 %v233, i64 %v232, i64 1
  br label %b45
b45:
  %v235 = phi i64 [ %v227, %b43 ], [ %v249, %b46 ]
  %v236 = icmp slt i64 %v235, %v234
  br i1 %v236, label %b46, label %b47
b46:
  %v237 = mul i64 %v235, 64
  %v238 = mul i64 %v235, 8
  %v239 = add i64 %v237, 0
  %v240 = add i64 %v238, 0
  %v241 = getelementptr inbounds float, ptr %v215, i64 %v239
  %v242 = sub i64 8, %v240
  %v243 = icmp slt i64 %v242, 0
  %v244 = select i1 %v243, i64 0, i64 %v242
  %v245 = mul i64 %v240, 8
  %v246 = add i64 0, %v245
  %v247 = getelementptr inbounds float, ptr %v14, i64 %v246
  call void @pack_turned(ptr %v247, i64 8, i64 1, i64 8, i64 %v244, ptr %v241, i64 8)
  %v248 = add i64 %v237, 64
  %v249 = add nsw i64 %v235, 1
  br label %b45
b47:
  %v250 = add i64 1, 0
  %v251 = sdiv i64 %v250, 1
  %v252 = add i64 %v2, 1
  %v253 = mul i64 %v251, %v2
  %v254 = sdiv i64 %v253, %v3
  %v255 = mul i64 %v254, 1
  %v256 = icmp slt i64 %v255, 1
  %v257 = select i1 %v256, i64 %v255, i64 1
  %v258 = mul i64 %v251, %v252
  %v259 = sdiv i64 %v258, %v3
  %v260 = mul i64 %v259, 1
  %v261 = icmp slt i64 %v260, 1
  %v262 = select i1 %v261, i64 %v260, i64 1
  %v263 = icmp slt i64 %v262, 1
  %v264 = select i1 %v263, i64 %v262, i64 1
  br label %b48
b48:
  %v265 = phi i64 [ %v257, %b47 ], [ %v279, %b49 ]
  %v266 = icmp slt i64 %v265, %v264
  br i1 %v266, label %b49, label %b50
b49:
  %v267 = mul i64 %v265, 64
  %v268 = mul i64 %v265, 8
  %v269 = add i64 %v267, 0
  %v270 = add i64 %v268, 0
  %v271 = getelementptr inbounds float, ptr %v216, i64 %v269
  %v272 = sub i64 8, %v270
  %v273 = icmp slt i64 %v272, 0
  %v274 = select i1 %v273, i64 0, i64 %v272
  %v275 = mul i64 %v270, 8
  %v276 = add i64 0, %v275
  %v277 = getelementptr inbounds float, ptr %v18, i64 %v276
  call void @pack_turned(ptr %v277, i64 8, i64 1, i64 8, i64 %v274, ptr %v271, i64 8)
  %v278 = add i64 %v267, 64
  %v279 = add nsw i64 %v265, 1
  br label %b48
b50:
  br label %b44
b44:
  %v280 = icmp sgt i64 %v3, 1
  br i1 %v280, label %b51, label %b52
b51:
  %v281 = getelementptr inbounds i64, ptr %v1, i64 3
  %v282 = atomicrmw add ptr %v281, i64 1 acq_rel
  %v283 = load i64, ptr %v69, align 8
  %v284 = add i64 %v283, 1
  store i64 %v284, ptr %v69, align 8
  %v285 = mul i64 %v3, %v284
  br label %b53
b53:
  %v286 = load atomic i64, ptr %v281 acquire, align 8
  %v287 = icmp slt i64 %v286, %v285
  br i1 %v287, label %b54, label %b55
b54:
  %v288 = call i32 @sched_yield()
  br label %b53
b55:
  br label %b52
b52:
  %v289 = getelementptr inbounds i64, ptr %v1, i64 5
  %v290 = load i64, ptr %v289, align 8
  br label %b56
b56:
  %v291 = phi i64 [ 0, %b52 ], [ %v669, %b122 ]
  %v292 = icmp slt i64 %v291, %v5
  br i1 %v292, label %b57, label %b58
b57:
  %v293 = add i64 %v291, %v290
  %v294 = icmp slt i64 %v293, %v5
  %v295 = select i1 %v294, i64 %v293, i64 %v5
  %v296 = sub i64 %v295, %v291
  %v297 = mul i64 %v296, %v7
  %v299 = add i64 %v297, 0
  %v300 = sdiv i64 %v299, 1
  %v301 = add i64 %v2, 1
  %v302 = mul i64 %v300, %v2
  %v303 = sdiv i64 %v302, %v3
  %v304 = mul i64 %v303, 1
  %v305 = icmp slt i64 %v304, %v297
  %v306 = select i1 %v305, i64 %v304, i64 %v297
  %v307 = mul i64 %v300, %v301
  %v308 = sdiv i64 %v307, %v3
  %v309 = mul i64 %v308, 1
  %v310 = icmp slt i64 %v309, %v297
  %v311 = select i1 %v310, i64 %v309, i64 %v297
  %v312 = mul i64 %v291, %v7
  %v313 = add i64 %v306, %v312
  %v314 = add i64 %v311, %v312
  br label %b59
b59:
  %v315 = phi i64 [ %v313, %b57 ], [ %v371, %b64 ]
  %v316 = icmp slt i64 %v315, %v314
  br i1 %v316, label %b60, label %b61
b60:
  %v317 = add i64 %v315, 96
  %v318 = icmp slt i64 %v317, %v314
  %v319 = select i1 %v318, i64 %v317, i64 %v314
  br label %b62
b62:
  %v320 = phi i64 [ 0, %b60 ], [ %v370, %b67 ]
  %v321 = icmp slt i64 %v320, 1
  br i1 %v321, label %b63, label %b64
b63:
  %v322 = sub i64 %v319, %v315
  %v323 = sub i64 8, 1
  %v324 = add i64 %v322, %v323
  %v325 = sdiv i64 %v324, 8
  br label %b65
b65:
  %v326 = phi i64 [ 0, %b63 ], [ %v369, %b72 ]
  %v327 = icmp slt i64 %v326, %v325
  br i1 %v327, label %b66, label %b67
b66:
  %v328 = mul i64 %v322, %v326
  %v329 = sdiv i64 %v328, %v325
  %v330 = add i64 %v315, %v329
  %v331 = add i64 %v326, 1
  %v332 = mul i64 %v322, %v331
  %v333 = sdiv i64 %v332, %v325
  %v334 = add i64 %v315, %v333
  %v335 = mul i64 %v320, 64
  %v336 = getelementptr inbounds float, ptr %v172, i64 %v335
  %v337 = sub i64 %v334, %v330
  %v338 = mul i64 %v330, 8
  %v339 = getelementptr inbounds float, ptr %v10, i64 %v338
  %v340 = getelementptr inbounds float, ptr %v339, i64 0
  %v341 = sub i64 %v337, 1
  %v342 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v341
  %v343 = load ptr, ptr %v342, align 4
  %v344 = getelementptr inbounds float, ptr %v298, i64 0
  %v345 = icmp sgt i64 %v337, 0
  br i1 %v345, label %b68, label %b69
b68:
  call void %v343(ptr %v340, i64 8, ptr %v336, i64 8, ptr %v344, i64 8, i64 0)
  br label %b69
b69:
  %v346 = add i64 %v335, 64
  br label %b70
b70:
  %v347 = phi i64 [ %v330, %b69 ], [ %v368, %b75 ]
  %v348 = icmp slt i64 %v347, %v334
  br i1 %v348, label %b71, label %b72
b71:
  %v349 = sub i64 %v347, %v330
  %v350 = mul i64 %v349, 8
  %v351 = getelementptr inbounds float, ptr %v298, i64 %v350
  %v352 = mul i64 %v291, %v7
  %v353 = sub i64 %v347, %v352
  %v354 = mul i64 %v353, 8
  %v355 = getelementptr inbounds float, ptr %v46, i64 %v354
  br label %b73
b73:
  %v356 = phi i64 [ 0, %b71 ], [ %v367, %b74 ]
  %v357 = icmp slt i64 %v356, 1
  br i1 %v357, label %b74, label %b75
b74:
  %v358 = mul i64 %v320, 1
  %v359 = add i64 %v358, %v356
  %v360 = mul i64 %v359, 8
  %v361 = add i64 0, %v356
  %v362 = mul i64 %v361, 8
  %v363 = getelementptr inbounds float, ptr %v351, i64 %v362
  %v364 = load <8 x float>, ptr %v363, align 4
  %v365 = add i64 0, %v360
  %v366 = getelementptr inbounds float, ptr %v355, i64 %v365
  store <8 x float> %v364, ptr %v366, align 4
  %v367 = add nsw i64 %v356, 1
  br label %b73
b75:
  %v368 = add nsw i64 %v347, 1
  br label %b70
b72:
  %v369 = add nsw i64 %v326, 1
  br label %b65
b67:
  %v370 = add nsw i64 %v320, 1
  br label %b62
b64:
  %v371 = add nsw i64 %v315, 96
  br label %b59
b61:
  %v372 = icmp sgt i64 %v3, 1
  br i1 %v372, label %b76, label %b77
b76:
  %v373 = getelementptr inbounds i64, ptr %v1, i64 3
  %v374 = atomicrmw add ptr %v373, i64 1 acq_rel
  %v375 = load i64, ptr %v69, align 8
  %v376 = add i64 %v375, 1
  store i64 %v376, ptr %v69, align 8
  %v377 = mul i64 %v3, %v376
  br label %b78
b78:
  %v378 = load atomic i64, ptr %v373 acquire, align 8
  %v379 = icmp slt i64 %v378, %v377
  br i1 %v379, label %b79, label %b80
b79:
  %v380 = call i32 @sched_yield()
  br label %b78
b80:
  br label %b77
b77:
  br label %b81
b81:
  %v381 = phi i64 [ %v291, %b77 ], [ %v659, %b106 ]
  %v382 = icmp slt i64 %v381, %v295
  br i1 %v382, label %b82, label %b83
b82:
  %v383 = add i64 %v7, 0
  %v384 = sdiv i64 %v383, 1
  %v385 = add i64 %v2, 1
  %v386 = mul i64 %v384, %v2
  %v387 = sdiv i64 %v386, %v3
  %v388 = mul i64 %v387, 1
  %v389 = icmp slt i64 %v388, %v7
  %v390 = select i1 %v389, i64 %v388, i64 %v7
  %v391 = mul i64 %v384, %v385
  %v392 = sdiv i64 %v391, %v3
  %v393 = mul i64 %v392, 1
  %v394 = icmp slt i64 %v393, %v7
  %v395 = select i1 %v394, i64 %v393, i64 %v7
  br label %b84
b84:
  %v396 = phi i64 [ %v390, %b82 ], [ %v428, %b85 ]
  %v397 = icmp slt i64 %v396, %v395
  br i1 %v397, label %b85, label %b86
b85:
  %v398 = add i64 %v381, 0
  %v399 = and i64 %v398, %v60
  %v400 = mul i64 %v399, %v7
  %v401 = add i64 %v400, %v396
  %v402 = mul i64 %v401, 8
  %v403 = getelementptr inbounds float, ptr %v26, i64 %v402
  %v404 = add i64 %v381, 0
  %v405 = and i64 %v404, %v58
  %v406 = mul i64 %v405, %v7
  %v407 = add i64 %v406, %v396
  %v408 = mul i64 %v407, 8
  %v409 = getelementptr inbounds float, ptr %v24, i64 %v408
  %v410 = add i64 %v381, 1
  %v411 = and i64 %v410, %v60
  %v412 = mul i64 %v411, %v7
  %v413 = add i64 %v412, %v396
  %v414 = mul i64 %v413, 8
  %v415 = getelementptr inbounds float, ptr %v26, i64 %v414
  %v416 = add i64 0, 0
  %v417 = getelementptr inbounds float, ptr %v403, i64 %v416
  %v418 = load <8 x float>, ptr %v417, align 4
  %v419 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v420 = shufflevector <8 x float> %v419, <8 x float> poison, <8 x i32> zeroinitializer
  %v421 = fmul <8 x float> %v420, %v418
  %v422 = add i64 0, 0
  %v423 = getelementptr inbounds float, ptr %v409, i64 %v422
  %v424 = load <8 x float>, ptr %v423, align 4
  %v425 = fadd <8 x float> %v421, %v424
  %v426 = add i64 0, 0
  %v427 = getelementptr inbounds float, ptr %v415, i64 %v426
  store <8 x float> %v425, ptr %v427, align 4
  %v428 = add nsw i64 %v396, 1
  br label %b84
b86:
  %v430 = add i64 %v7, 0
  %v431 = sdiv i64 %v430, 1
  %v432 = add i64 %v2, 1
  %v433 = mul i64 %v431, %v2
  %v434 = sdiv i64 %v433, %v3
  %v435 = mul i64 %v434, 1
  %v436 = icmp slt i64 %v435, %v7
  %v437 = select i1 %v436, i64 %v435, i64 %v7
  %v438 = mul i64 %v431, %v432
  %v439 = sdiv i64 %v438, %v3
  %v440 = mul i64 %v439, 1
  %v441 = icmp slt i64 %v440, %v7
  %v442 = select i1 %v441, i64 %v440, i64 %v7
  br label %b87
b87:
  %v443 = phi i64 [ %v437, %b86 ], [ %v548, %b92 ]
  %v444 = icmp slt i64 %v443, %v442
  br i1 %v444, label %b88, label %b89
b88:
  %v445 = add i64 %v443, 96
  %v446 = icmp slt i64 %v445, %v442
  %v447 = select i1 %v446, i64 %v445, i64 %v442
  br label %b90
b90:
  %v448 = phi i64 [ 0, %b88 ], [ %v547, %b95 ]
  %v449 = icmp slt i64 %v448, 1
  br i1 %v449, label %b91, label %b92
b91:
  %v450 = sub i64 %v447, %v443
  %v451 = sub i64 8, 1
  %v452 = add i64 %v450, %v451
  %v453 = sdiv i64 %v452, 8
  br label %b93
b93:
  %v454 = phi i64 [ 0, %b91 ], [ %v546, %b100 ]
  %v455 = icmp slt i64 %v454, %v453
  br i1 %v455, label %b94, label %b95
b94:
  %v456 = mul i64 %v450, %v454
  %v457 = sdiv i64 %v456, %v453
  %v458 = add i64 %v443, %v457
  %v459 = add i64 %v454, 1
  %v460 = mul i64 %v450, %v459
  %v461 = sdiv i64 %v460, %v453
  %v462 = add i64 %v443, %v461
  %v463 = mul i64 %v448, 64
  %v464 = getelementptr inbounds float, ptr %v215, i64 %v463
  %v465 = sub i64 %v462, %v458
  %v466 = add i64 %v381, 1
  %v467 = and i64 %v466, %v60
  %v468 = mul i64 %v467, %v7
  %v469 = add i64 %v468, %v458
  %v470 = mul i64 %v469, 8
  %v471 = getelementptr inbounds float, ptr %v26, i64 %v470
  %v472 = getelementptr inbounds float, ptr %v471, i64 0
  %v473 = sub i64 %v465, 1
  %v474 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v473
  %v475 = load ptr, ptr %v474, align 4
  %v476 = getelementptr inbounds float, ptr %v429, i64 0
  %v477 = icmp sgt i64 %v465, 0
  br i1 %v477, label %b96, label %b97
b96:
  call void %v475(ptr %v472, i64 8, ptr %v464, i64 8, ptr %v476, i64 8, i64 0)
  br label %b97
b97:
  %v478 = add i64 %v463, 64
  br label %b98
b98:
  %v479 = phi i64 [ %v458, %b97 ], [ %v545, %b103 ]
  %v480 = icmp slt i64 %v479, %v462
  br i1 %v480, label %b99, label %b100
b99:
  %v481 = sub i64 %v479, %v458
  %v482 = mul i64 %v481, 8
  %v483 = getelementptr inbounds float, ptr %v429, i64 %v482
  %v484 = add i64 %v381, 0
  %v485 = sub i64 %v484, %v291
  %v486 = mul i64 %v485, %v7
  %v487 = add i64 %v486, %v479
  %v488 = mul i64 %v487, 8
  %v489 = getelementptr inbounds float, ptr %v46, i64 %v488
  %v490 = add i64 %v381, 0
  %v491 = and i64 %v490, %v64
  %v492 = mul i64 %v491, %v7
  %v493 = add i64 %v492, %v479
  %v494 = mul i64 %v493, 8
  %v495 = getelementptr inbounds float, ptr %v48, i64 %v494
  br label %b101
b101:
  %v496 = phi i64 [ 0, %b99 ], [ %v544, %b102 ]
  %v497 = icmp slt i64 %v496, 1
  br i1 %v497, label %b102, label %b103
b102:
  %v498 = mul i64 %v448, 1
  %v499 = add i64 %v498, %v496
  %v500 = mul i64 %v499, 8
  %v501 = add i64 0, %v496
  %v502 = mul i64 %v501, 8
  %v503 = getelementptr inbounds float, ptr %v483, i64 %v502
  %v504 = load <8 x float>, ptr %v503, align 4
  %v505 = add i64 0, %v500
  %v506 = getelementptr inbounds float, ptr %v16, i64 %v505
  %v507 = load <8 x float>, ptr %v506, align 4
  %v508 = add i64 0, %v500
  %v509 = getelementptr inbounds float, ptr %v489, i64 %v508
  %v510 = load <8 x float>, ptr %v509, align 4
  %v511 = fadd <8 x float> %v510, %v504
  %v512 = fadd <8 x float> %v507, %v511
  %v513 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v512)
  %v514 = fneg <8 x float> %v513
  %v515 = fcmp olt <8 x float> %v514, splat (float 0xC05A400000000000)
  %v516 = select <8 x i1> %v515, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v514
  %v517 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v516, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v518 = fsub <8 x float> %v517, splat (float 0x4168000000000000)
  %v519 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v518, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v516)
  %v520 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v518, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v519)
  %v521 = bitcast <8 x float> %v517 to <8 x i32>
  %v522 = fmul <8 x float> %v520, %v520
  %v523 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v520, <8 x float> splat (float 0x3F81227F40000000))
  %v524 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v523, <8 x float> %v520, <8 x float> splat (float 0x3FA5556740000000))
  %v525 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v524, <8 x float> %v520, <8 x float> splat (float 0x3FC5554B00000000))
  %v526 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v525, <8 x float> %v520, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v527 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v522, <8 x float> %v526, <8 x float> %v520)
  %v528 = sub <8 x i32> %v521, splat (i32 1262485250)
  %v529 = lshr <8 x i32> %v528, splat (i32 1)
  %v530 = sub <8 x i32> %v528, %v529
  %v531 = shl <8 x i32> %v529, splat (i32 23)
  %v532 = bitcast <8 x i32> %v531 to <8 x float>
  %v533 = shl <8 x i32> %v530, splat (i32 23)
  %v534 = bitcast <8 x i32> %v533 to <8 x float>
  %v535 = fadd <8 x float> %v527, splat (float 0x3FF0000000000000)
  %v536 = fmul <8 x float> %v535, %v532
  %v537 = fmul <8 x float> %v536, %v534
  %v538 = fcmp olt <8 x float> %v512, splat (float 0x0000000000000000)
  %v539 = select <8 x i1> %v538, <8 x float> %v537, <8 x float> splat (float 0x3FF0000000000000)
  %v540 = fadd <8 x float> %v537, splat (float 0x3FF0000000000000)
  %v541 = fdiv <8 x float> %v539, %v540
  %v542 = add i64 0, %v500
  %v543 = getelementptr inbounds float, ptr %v495, i64 %v542
  store <8 x float> %v541, ptr %v543, align 4
  %v544 = add nsw i64 %v496, 1
  br label %b101
b103:
  %v545 = add nsw i64 %v479, 1
  br label %b98
b100:
  %v546 = add nsw i64 %v454, 1
  br label %b93
b95:
  %v547 = add nsw i64 %v448, 1
  br label %b90
b92:
  %v548 = add nsw i64 %v443, 96
  br label %b87
b89:
  %v550 = add i64 %v7, 0
  %v551 = sdiv i64 %v550, 1
  %v552 = add i64 %v2, 1
  %v553 = mul i64 %v551, %v2
  %v554 = sdiv i64 %v553, %v3
  %v555 = mul i64 %v554, 1
  %v556 = icmp slt i64 %v555, %v7
  %v557 = select i1 %v556, i64 %v555, i64 %v7
  %v558 = mul i64 %v551, %v552
  %v559 = sdiv i64 %v558, %v3
  %v560 = mul i64 %v559, 1
  %v561 = icmp slt i64 %v560, %v7
  %v562 = select i1 %v561, i64 %v560, i64 %v7
  br label %b104
b104:
  %v563 = phi i64 [ %v557, %b89 ], [ %v658, %b109 ]
  %v564 = icmp slt i64 %v563, %v562
  br i1 %v564, label %b105, label %b106
b105:
  %v565 = add i64 %v563, 96
  %v566 = icmp slt i64 %v565, %v562
  %v567 = select i1 %v566, i64 %v565, i64 %v562
  br label %b107
b107:
  %v568 = phi i64 [ 0, %b105 ], [ %v657, %b112 ]
  %v569 = icmp slt i64 %v568, 1
  br i1 %v569, label %b108, label %b109
b108:
  %v570 = sub i64 %v567, %v563
  %v571 = sub i64 8, 1
  %v572 = add i64 %v570, %v571
  %v573 = sdiv i64 %v572, 8
  br label %b110
b110:
  %v574 = phi i64 [ 0, %b108 ], [ %v656, %b117 ]
  %v575 = icmp slt i64 %v574, %v573
  br i1 %v575, label %b111, label %b112
b111:
  %v576 = mul i64 %v570, %v574
  %v577 = sdiv i64 %v576, %v573
  %v578 = add i64 %v563, %v577
  %v579 = add i64 %v574, 1
  %v580 = mul i64 %v570, %v579
  %v581 = sdiv i64 %v580, %v573
  %v582 = add i64 %v563, %v581
  %v583 = mul i64 %v568, 64
  %v584 = getelementptr inbounds float, ptr %v216, i64 %v583
  %v585 = sub i64 %v582, %v578
  %v586 = add i64 %v381, 0
  %v587 = and i64 %v586, %v64
  %v588 = mul i64 %v587, %v7
  %v589 = add i64 %v588, %v578
  %v590 = mul i64 %v589, 8
  %v591 = getelementptr inbounds float, ptr %v48, i64 %v590
  %v592 = getelementptr inbounds float, ptr %v591, i64 0
  %v593 = sub i64 %v585, 1
  %v594 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v593
  %v595 = load ptr, ptr %v594, align 4
  %v596 = getelementptr inbounds float, ptr %v549, i64 0
  %v597 = icmp sgt i64 %v585, 0
  br i1 %v597, label %b113, label %b114
b113:
  call void %v595(ptr %v592, i64 8, ptr %v584, i64 8, ptr %v596, i64 8, i64 0)
  br label %b114
b114:
  %v598 = add i64 %v583, 64
  br label %b115
b115:
  %v599 = phi i64 [ %v578, %b114 ], [ %v655, %b120 ]
  %v600 = icmp slt i64 %v599, %v582
  br i1 %v600, label %b116, label %b117
b116:
  %v601 = sub i64 %v599, %v578
  %v602 = mul i64 %v601, 8
  %v603 = getelementptr inbounds float, ptr %v549, i64 %v602
  %v604 = add i64 %v381, 1
  %v605 = and i64 %v604, %v58
  %v606 = mul i64 %v605, %v7
  %v607 = add i64 %v606, %v599
  %v608 = mul i64 %v607, 8
  %v609 = getelementptr inbounds float, ptr %v24, i64 %v608
  br label %b118
b118:
  %v610 = phi i64 [ 0, %b116 ], [ %v654, %b119 ]
  %v611 = icmp slt i64 %v610, 1
  br i1 %v611, label %b119, label %b120
b119:
  %v612 = mul i64 %v568, 1
  %v613 = add i64 %v612, %v610
  %v614 = mul i64 %v613, 8
  %v615 = add i64 0, %v610
  %v616 = mul i64 %v615, 8
  %v617 = getelementptr inbounds float, ptr %v603, i64 %v616
  %v618 = load <8 x float>, ptr %v617, align 4
  %v619 = add i64 0, %v614
  %v620 = getelementptr inbounds float, ptr %v20, i64 %v619
  %v621 = load <8 x float>, ptr %v620, align 4
  %v622 = fadd <8 x float> %v618, %v621
  %v623 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v622)
  %v624 = fneg <8 x float> %v623
  %v625 = fcmp olt <8 x float> %v624, splat (float 0xC05A400000000000)
  %v626 = select <8 x i1> %v625, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v624
  %v627 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v626, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v628 = fsub <8 x float> %v627, splat (float 0x4168000000000000)
  %v629 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v628, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v626)
  %v630 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v628, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v629)
  %v631 = bitcast <8 x float> %v627 to <8 x i32>
  %v632 = fmul <8 x float> %v630, %v630
  %v633 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v630, <8 x float> splat (float 0x3F81227F40000000))
  %v634 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v633, <8 x float> %v630, <8 x float> splat (float 0x3FA5556740000000))
  %v635 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v634, <8 x float> %v630, <8 x float> splat (float 0x3FC5554B00000000))
  %v636 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v635, <8 x float> %v630, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v637 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v632, <8 x float> %v636, <8 x float> %v630)
  %v638 = sub <8 x i32> %v631, splat (i32 1262485250)
  %v639 = lshr <8 x i32> %v638, splat (i32 1)
  %v640 = sub <8 x i32> %v638, %v639
  %v641 = shl <8 x i32> %v639, splat (i32 23)
  %v642 = bitcast <8 x i32> %v641 to <8 x float>
  %v643 = shl <8 x i32> %v640, splat (i32 23)
  %v644 = bitcast <8 x i32> %v643 to <8 x float>
  %v645 = fadd <8 x float> %v637, splat (float 0x3FF0000000000000)
  %v646 = fmul <8 x float> %v645, %v642
  %v647 = fmul <8 x float> %v646, %v644
  %v648 = fcmp olt <8 x float> %v622, splat (float 0x0000000000000000)
  %v649 = select <8 x i1> %v648, <8 x float> %v647, <8 x float> splat (float 0x3FF0000000000000)
  %v650 = fadd <8 x float> %v647, splat (float 0x3FF0000000000000)
  %v651 = fdiv <8 x float> %v649, %v650
  %v652 = add i64 0, %v614
  %v653 = getelementptr inbounds float, ptr %v609, i64 %v652
  store <8 x float> %v651, ptr %v653, align 4
  %v654 = add nsw i64 %v610, 1
  br label %b118
b120:
  %v655 = add nsw i64 %v599, 1
  br label %b115
b117:
  %v656 = add nsw i64 %v574, 1
  br label %b110
b112:
  %v657 = add nsw i64 %v568, 1
  br label %b107
b109:
  %v658 = add nsw i64 %v563, 96
  br label %b104
b106:
  %v659 = add nsw i64 %v381, 1
  br label %b81
b83:
  %v660 = icmp sgt i64 %v3, 1
  br i1 %v660, label %b121, label %b122
b121:
  %v661 = getelementptr inbounds i64, ptr %v1, i64 3
  %v662 = atomicrmw add ptr %v661, i64 1 acq_rel
  %v663 = load i64, ptr %v69, align 8
  %v664 = add i64 %v663, 1
  store i64 %v664, ptr %v69, align 8
  %v665 = mul i64 %v3, %v664
  br label %b123
b123:
  %v666 = load atomic i64, ptr %v661 acquire, align 8
  %v667 = icmp slt i64 %v666, %v665
  br i1 %v667, label %b124, label %b125
b124:
  %v668 = call i32 @sched_yield()
  br label %b123
b125:
  br label %b122
b122:
  %v669 = add nsw i64 %v291, %v290
  br label %b56
b58:
  ret void
}
define internal void @pack_turned(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 8
  %v8 = mul i64 %v7, 8
  %v9 = icmp sge i64 %v4, 8
  %v10 = select i1 %v9, i64 %v8, i64 0
  br label %b0
b0:
  %v11 = phi i64 [ 0, %entry ], [ %v93, %b1 ]
  %v12 = icmp slt i64 %v11, %v10
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v1, 0
  %v14 = add i64 %v11, %v13
  %v15 = mul i64 %v1, 1
  %v16 = add i64 %v11, %v15
  %v17 = mul i64 %v1, 2
  %v18 = add i64 %v11, %v17
  %v19 = mul i64 %v1, 3
  %v20 = add i64 %v11, %v19
  %v21 = mul i64 %v1, 4
  %v22 = add i64 %v11, %v21
  %v23 = mul i64 %v1, 5
  %v24 = add i64 %v11, %v23
  %v25 = mul i64 %v1, 6
  %v26 = add i64 %v11, %v25
  %v27 = mul i64 %v1, 7
  %v28 = add i64 %v11, %v27
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v14
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v20
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = shufflevector <8 x float> %v30, <8 x float> %v38, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v46 = shufflevector <8 x float> %v30, <8 x float> %v38, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v47 = shufflevector <8 x float> %v32, <8 x float> %v40, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v48 = shufflevector <8 x float> %v32, <8 x float> %v40, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v49 = shufflevector <8 x float> %v34, <8 x float> %v42, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v50 = shufflevector <8 x float> %v34, <8 x float> %v42, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v51 = shufflevector <8 x float> %v36, <8 x float> %v44, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v52 = shufflevector <8 x float> %v36, <8 x float> %v44, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v53 = shufflevector <8 x float> %v45, <8 x float> %v49, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v54 = shufflevector <8 x float> %v45, <8 x float> %v49, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v55 = shufflevector <8 x float> %v47, <8 x float> %v51, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v56 = shufflevector <8 x float> %v47, <8 x float> %v51, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v57 = shufflevector <8 x float> %v46, <8 x float> %v50, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v58 = shufflevector <8 x float> %v46, <8 x float> %v50, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v59 = shufflevector <8 x float> %v48, <8 x float> %v52, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v60 = shufflevector <8 x float> %v48, <8 x float> %v52, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v61 = shufflevector <8 x float> %v53, <8 x float> %v55, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v62 = shufflevector <8 x float> %v53, <8 x float> %v55, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v63 = shufflevector <8 x float> %v54, <8 x float> %v56, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v64 = shufflevector <8 x float> %v54, <8 x float> %v56, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v65 = shufflevector <8 x float> %v57, <8 x float> %v59, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v66 = shufflevector <8 x float> %v57, <8 x float> %v59, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v67 = shufflevector <8 x float> %v58, <8 x float> %v60, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v68 = shufflevector <8 x float> %v58, <8 x float> %v60, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v69 = add i64 %v11, 0
  %v70 = mul i64 %v69, %v6
  %v71 = getelementptr inbounds float, ptr %v5, i64 %v70
  store <8 x float> %v61, ptr %v71, align 4
  %v72 = add i64 %v11, 1
  %v73 = mul i64 %v72, %v6
  %v74 = getelementptr inbounds float, ptr %v5, i64 %v73
  store <8 x float> %v62, ptr %v74, align 4
  %v75 = add i64 %v11, 2
  %v76 = mul i64 %v75, %v6
  %v77 = getelementptr inbounds float, ptr %v5, i64 %v76
  store <8 x float> %v63, ptr %v77, align 4
  %v78 = add i64 %v11, 3
  %v79 = mul i64 %v78, %v6
  %v80 = getelementptr inbounds float, ptr %v5, i64 %v79
  store <8 x float> %v64, ptr %v80, align 4
  %v81 = add i64 %v11, 4
  %v82 = mul i64 %v81, %v6
  %v83 = getelementptr inbounds float, ptr %v5, i64 %v82
  store <8 x float> %v65, ptr %v83, align 4
  %v84 = add i64 %v11, 5
  %v85 = mul i64 %v84, %v6
  %v86 = getelementptr inbounds float, ptr %v5, i64 %v85
  store <8 x float> %v66, ptr %v86, align 4
  %v87 = add i64 %v11, 6
  %v88 = mul i64 %v87, %v6
  %v89 = getelementptr inbounds float, ptr %v5, i64 %v88
  store <8 x float> %v67, ptr %v89, align 4
  %v90 = add i64 %v11, 7
  %v91 = mul i64 %v90, %v6
  %v92 = getelementptr inbounds float, ptr %v5, i64 %v91
  store <8 x float> %v68, ptr %v92, align 4
  %v93 = add nsw i64 %v11, 8
  br label %b0
b2:
  %v94 = icmp ult i64 %v4, 8
  %v95 = select i1 %v94, i64 %v4, i64 8
  %v96 = trunc i64 %v95 to i32
  %v97 = insertelement <8 x i32> poison, i32 %v96, i64 0
  %v98 = shufflevector <8 x i32> %v97, <8 x i32> poison, <8 x i32> zeroinitializer
  %v99 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v98
  br label %b3
b3:
  %v100 = phi i64 [ %v10, %b2 ], [ %v111, %b4 ]
  %v101 = icmp slt i64 %v100, %v3
  br i1 %v101, label %b4, label %b5
b4:
  %v102 = mul i64 %v100, %v2
  %v103 = getelementptr inbounds float, ptr %v0, i64 %v102
  %v104 = insertelement <8 x i64> poison, i64 %v1, i64 0
  %v105 = shufflevector <8 x i64> %v104, <8 x i64> poison, <8 x i32> zeroinitializer
  %v106 = mul <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %v105
  %v107 = getelementptr float, ptr %v103, <8 x i64> %v106
  %v108 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v107, <8 x i1> %v99, <8 x float> zeroinitializer)
  %v109 = mul i64 %v100, %v6
  %v110 = getelementptr inbounds float, ptr %v5, i64 %v109
  store <8 x float> %v108, ptr %v110, align 4
  %v111 = add nsw i64 %v100, 1
  br label %b3
b5:
  ret void
}
define internal void @tile_1x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v62, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v25, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v14 = icmp slt i64 %v9, %v8
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v9, 8
  %v16 = getelementptr inbounds float, ptr %v2, i64 %v15
  %v17 = getelementptr inbounds float, ptr %v16, i64 0
  %v18 = load <8 x float>, ptr %v17, align 4
  %v19 = mul i64 %v1, 0
  %v20 = add i64 %v19, %v9
  %v21 = getelementptr inbounds float, ptr %v0, i64 %v20
  %v22 = load float, ptr %v21, align 4
  %v23 = insertelement <8 x float> poison, float %v22, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  %v25 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v18, <8 x float> %v10)
  %v26 = add i64 %v9, 1
  %v27 = mul i64 %v26, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v26
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v11)
  %v38 = add i64 %v9, 2
  %v39 = mul i64 %v38, 8
  %v40 = getelementptr inbounds float, ptr %v2, i64 %v39
  %v41 = getelementptr inbounds float, ptr %v40, i64 0
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = mul i64 %v1, 0
  %v44 = add i64 %v43, %v38
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v42, <8 x float> %v12)
  %v50 = add i64 %v9, 3
  %v51 = mul i64 %v50, 8
  %v52 = getelementptr inbounds float, ptr %v2, i64 %v51
  %v53 = getelementptr inbounds float, ptr %v52, i64 0
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = mul i64 %v1, 0
  %v56 = add i64 %v55, %v50
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v54, <8 x float> %v13)
  %v62 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v63 = fadd <8 x float> %v10, %v11
  %v64 = fadd <8 x float> %v63, %v12
  %v65 = fadd <8 x float> %v64, %v13
  br label %b3
b3:
  %v66 = phi i64 [ %v8, %b2 ], [ %v80, %b4 ]
  %v67 = phi <8 x float> [ %v65, %b2 ], [ %v79, %b4 ]
  %v68 = icmp slt i64 %v66, %v3
  br i1 %v68, label %b4, label %b5
b4:
  %v69 = mul i64 %v66, 8
  %v70 = getelementptr inbounds float, ptr %v2, i64 %v69
  %v71 = getelementptr inbounds float, ptr %v70, i64 0
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = mul i64 %v1, 0
  %v74 = add i64 %v73, %v66
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v72, <8 x float> %v67)
  %v80 = add nsw i64 %v66, 1
  br label %b3
b5:
  %v81 = mul i64 %v5, 0
  %v82 = mul i64 %v6, 0
  %v83 = add i64 %v81, %v82
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  store <8 x float> %v67, ptr %v84, align 4
  ret void
}
define internal void @tile_2x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v94, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v18 = icmp slt i64 %v9, %v8
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v9, 8
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = mul i64 %v1, 0
  %v24 = add i64 %v23, %v9
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v22, <8 x float> %v10)
  %v30 = mul i64 %v1, 1
  %v31 = add i64 %v30, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v22, <8 x float> %v11)
  %v37 = add i64 %v9, 1
  %v38 = mul i64 %v37, 8
  %v39 = getelementptr inbounds float, ptr %v2, i64 %v38
  %v40 = getelementptr inbounds float, ptr %v39, i64 0
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = mul i64 %v1, 0
  %v43 = add i64 %v42, %v37
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v41, <8 x float> %v12)
  %v49 = mul i64 %v1, 1
  %v50 = add i64 %v49, %v37
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v41, <8 x float> %v13)
  %v56 = add i64 %v9, 2
  %v57 = mul i64 %v56, 8
  %v58 = getelementptr inbounds float, ptr %v2, i64 %v57
  %v59 = getelementptr inbounds float, ptr %v58, i64 0
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = mul i64 %v1, 0
  %v62 = add i64 %v61, %v56
  %v63 = getelementptr inbounds float, ptr %v0, i64 %v62
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v60, <8 x float> %v14)
  %v68 = mul i64 %v1, 1
  %v69 = add i64 %v68, %v56
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v60, <8 x float> %v15)
  %v75 = add i64 %v9, 3
  %v76 = mul i64 %v75, 8
  %v77 = getelementptr inbounds float, ptr %v2, i64 %v76
  %v78 = getelementptr inbounds float, ptr %v77, i64 0
  %v79 = load <8 x float>, ptr %v78, align 4
  %v80 = mul i64 %v1, 0
  %v81 = add i64 %v80, %v75
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v79, <8 x float> %v16)
  %v87 = mul i64 %v1, 1
  %v88 = add i64 %v87, %v75
  %v89 = getelementptr inbounds float, ptr %v0, i64 %v88
  %v90 = load float, ptr %v89, align 4
  %v91 = insertelement <8 x float> poison, float %v90, i64 0
  %v92 = shufflevector <8 x float> %v91, <8 x float> poison, <8 x i32> zeroinitializer
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v79, <8 x float> %v17)
  %v94 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v95 = fadd <8 x float> %v10, %v12
  %v96 = fadd <8 x float> %v11, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  %v99 = fadd <8 x float> %v97, %v16
  %v100 = fadd <8 x float> %v98, %v17
  br label %b3
b3:
  %v101 = phi i64 [ %v8, %b2 ], [ %v123, %b4 ]
  %v102 = phi <8 x float> [ %v99, %b2 ], [ %v115, %b4 ]
  %v103 = phi <8 x float> [ %v100, %b2 ], [ %v122, %b4 ]
  %v104 = icmp slt i64 %v101, %v3
  br i1 %v104, label %b4, label %b5
b4:
  %v105 = mul i64 %v101, 8
  %v106 = getelementptr inbounds float, ptr %v2, i64 %v105
  %v107 = getelementptr inbounds float, ptr %v106, i64 0
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = mul i64 %v1, 0
  %v110 = add i64 %v109, %v101
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v108, <8 x float> %v102)
  %v116 = mul i64 %v1, 1
  %v117 = add i64 %v116, %v101
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v108, <8 x float> %v103)
  %v123 = add nsw i64 %v101, 1
  br label %b3
b5:
  %v124 = mul i64 %v5, 0
  %v125 = mul i64 %v6, 0
  %v126 = add i64 %v124, %v125
  %v127 = getelementptr inbounds float, ptr %v4, i64 %v126
  store <8 x float> %v102, ptr %v127, align 4
  %v128 = mul i64 %v5, 1
  %v129 = mul i64 %v6, 0
  %v130 = add i64 %v128, %v129
  %v131 = getelementptr inbounds float, ptr %v4, i64 %v130
  store <8 x float> %v103, ptr %v131, align 4
  ret void
}
define internal void @tile_3x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v126, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v111, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v118, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v125, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v10)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v12)
  %v48 = add i64 %v9, 1
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v48
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v13)
  %v60 = mul i64 %v1, 1
  %v61 = add i64 %v60, %v48
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v52, <8 x float> %v14)
  %v67 = mul i64 %v1, 2
  %v68 = add i64 %v67, %v48
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v52, <8 x float> %v15)
  %v74 = add i64 %v9, 2
  %v75 = mul i64 %v74, 8
  %v76 = getelementptr inbounds float, ptr %v2, i64 %v75
  %v77 = getelementptr inbounds float, ptr %v76, i64 0
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v74
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v16)
  %v86 = mul i64 %v1, 1
  %v87 = add i64 %v86, %v74
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v78, <8 x float> %v17)
  %v93 = mul i64 %v1, 2
  %v94 = add i64 %v93, %v74
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v78, <8 x float> %v18)
  %v100 = add i64 %v9, 3
  %v101 = mul i64 %v100, 8
  %v102 = getelementptr inbounds float, ptr %v2, i64 %v101
  %v103 = getelementptr inbounds float, ptr %v102, i64 0
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = mul i64 %v1, 0
  %v106 = add i64 %v105, %v100
  %v107 = getelementptr inbounds float, ptr %v0, i64 %v106
  %v108 = load float, ptr %v107, align 4
  %v109 = insertelement <8 x float> poison, float %v108, i64 0
  %v110 = shufflevector <8 x float> %v109, <8 x float> poison, <8 x i32> zeroinitializer
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v104, <8 x float> %v19)
  %v112 = mul i64 %v1, 1
  %v113 = add i64 %v112, %v100
  %v114 = getelementptr inbounds float, ptr %v0, i64 %v113
  %v115 = load float, ptr %v114, align 4
  %v116 = insertelement <8 x float> poison, float %v115, i64 0
  %v117 = shufflevector <8 x float> %v116, <8 x float> poison, <8 x i32> zeroinitializer
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v117, <8 x float> %v104, <8 x float> %v20)
  %v119 = mul i64 %v1, 2
  %v120 = add i64 %v119, %v100
  %v121 = getelementptr inbounds float, ptr %v0, i64 %v120
  %v122 = load float, ptr %v121, align 4
  %v123 = insertelement <8 x float> poison, float %v122, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v104, <8 x float> %v21)
  %v126 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v11, %v14
  %v129 = fadd <8 x float> %v12, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  %v134 = fadd <8 x float> %v131, %v20
  %v135 = fadd <8 x float> %v132, %v21
  br label %b3
b3:
  %v136 = phi i64 [ %v8, %b2 ], [ %v166, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v151, %b4 ]
  %v138 = phi <8 x float> [ %v134, %b2 ], [ %v158, %b4 ]
  %v139 = phi <8 x float> [ %v135, %b2 ], [ %v165, %b4 ]
  %v140 = icmp slt i64 %v136, %v3
  br i1 %v140, label %b4, label %b5
b4:
  %v141 = mul i64 %v136, 8
  %v142 = getelementptr inbounds float, ptr %v2, i64 %v141
  %v143 = getelementptr inbounds float, ptr %v142, i64 0
  %v144 = load <8 x float>, ptr %v143, align 4
  %v145 = mul i64 %v1, 0
  %v146 = add i64 %v145, %v136
  %v147 = getelementptr inbounds float, ptr %v0, i64 %v146
  %v148 = load float, ptr %v147, align 4
  %v149 = insertelement <8 x float> poison, float %v148, i64 0
  %v150 = shufflevector <8 x float> %v149, <8 x float> poison, <8 x i32> zeroinitializer
  %v151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v144, <8 x float> %v137)
  %v152 = mul i64 %v1, 1
  %v153 = add i64 %v152, %v136
  %v154 = getelementptr inbounds float, ptr %v0, i64 %v153
  %v155 = load float, ptr %v154, align 4
  %v156 = insertelement <8 x float> poison, float %v155, i64 0
  %v157 = shufflevector <8 x float> %v156, <8 x float> poison, <8 x i32> zeroinitializer
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v157, <8 x float> %v144, <8 x float> %v138)
  %v159 = mul i64 %v1, 2
  %v160 = add i64 %v159, %v136
  %v161 = getelementptr inbounds float, ptr %v0, i64 %v160
  %v162 = load float, ptr %v161, align 4
  %v163 = insertelement <8 x float> poison, float %v162, i64 0
  %v164 = shufflevector <8 x float> %v163, <8 x float> poison, <8 x i32> zeroinitializer
  %v165 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v164, <8 x float> %v144, <8 x float> %v139)
  %v166 = add nsw i64 %v136, 1
  br label %b3
b5:
  %v167 = mul i64 %v5, 0
  %v168 = mul i64 %v6, 0
  %v169 = add i64 %v167, %v168
  %v170 = getelementptr inbounds float, ptr %v4, i64 %v169
  store <8 x float> %v137, ptr %v170, align 4
  %v171 = mul i64 %v5, 1
  %v172 = mul i64 %v6, 0
  %v173 = add i64 %v171, %v172
  %v174 = getelementptr inbounds float, ptr %v4, i64 %v173
  store <8 x float> %v138, ptr %v174, align 4
  %v175 = mul i64 %v5, 2
  %v176 = mul i64 %v6, 0
  %v177 = add i64 %v175, %v176
  %v178 = getelementptr inbounds float, ptr %v4, i64 %v177
  store <8 x float> %v139, ptr %v178, align 4
  ret void
}
define internal void @tile_4x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v158, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v136, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v143, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v150, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v157, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v9
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v30, <8 x float> %v11)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v12)
  %v52 = mul i64 %v1, 3
  %v53 = add i64 %v52, %v9
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v30, <8 x float> %v13)
  %v59 = add i64 %v9, 1
  %v60 = mul i64 %v59, 8
  %v61 = getelementptr inbounds float, ptr %v2, i64 %v60
  %v62 = getelementptr inbounds float, ptr %v61, i64 0
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = mul i64 %v1, 0
  %v65 = add i64 %v64, %v59
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v63, <8 x float> %v14)
  %v71 = mul i64 %v1, 1
  %v72 = add i64 %v71, %v59
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v63, <8 x float> %v15)
  %v78 = mul i64 %v1, 2
  %v79 = add i64 %v78, %v59
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v63, <8 x float> %v16)
  %v85 = mul i64 %v1, 3
  %v86 = add i64 %v85, %v59
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v63, <8 x float> %v17)
  %v92 = add i64 %v9, 2
  %v93 = mul i64 %v92, 8
  %v94 = getelementptr inbounds float, ptr %v2, i64 %v93
  %v95 = getelementptr inbounds float, ptr %v94, i64 0
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = mul i64 %v1, 0
  %v98 = add i64 %v97, %v92
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v96, <8 x float> %v18)
  %v104 = mul i64 %v1, 1
  %v105 = add i64 %v104, %v92
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v96, <8 x float> %v19)
  %v111 = mul i64 %v1, 2
  %v112 = add i64 %v111, %v92
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v96, <8 x float> %v20)
  %v118 = mul i64 %v1, 3
  %v119 = add i64 %v118, %v92
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v96, <8 x float> %v21)
  %v125 = add i64 %v9, 3
  %v126 = mul i64 %v125, 8
  %v127 = getelementptr inbounds float, ptr %v2, i64 %v126
  %v128 = getelementptr inbounds float, ptr %v127, i64 0
  %v129 = load <8 x float>, ptr %v128, align 4
  %v130 = mul i64 %v1, 0
  %v131 = add i64 %v130, %v125
  %v132 = getelementptr inbounds float, ptr %v0, i64 %v131
  %v133 = load float, ptr %v132, align 4
  %v134 = insertelement <8 x float> poison, float %v133, i64 0
  %v135 = shufflevector <8 x float> %v134, <8 x float> poison, <8 x i32> zeroinitializer
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v135, <8 x float> %v129, <8 x float> %v22)
  %v137 = mul i64 %v1, 1
  %v138 = add i64 %v137, %v125
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v129, <8 x float> %v23)
  %v144 = mul i64 %v1, 2
  %v145 = add i64 %v144, %v125
  %v146 = getelementptr inbounds float, ptr %v0, i64 %v145
  %v147 = load float, ptr %v146, align 4
  %v148 = insertelement <8 x float> poison, float %v147, i64 0
  %v149 = shufflevector <8 x float> %v148, <8 x float> poison, <8 x i32> zeroinitializer
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v149, <8 x float> %v129, <8 x float> %v24)
  %v151 = mul i64 %v1, 3
  %v152 = add i64 %v151, %v125
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v129, <8 x float> %v25)
  %v158 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v12, %v16
  %v162 = fadd <8 x float> %v13, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  %v169 = fadd <8 x float> %v165, %v24
  %v170 = fadd <8 x float> %v166, %v25
  br label %b3
b3:
  %v171 = phi i64 [ %v8, %b2 ], [ %v209, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v187, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v194, %b4 ]
  %v174 = phi <8 x float> [ %v169, %b2 ], [ %v201, %b4 ]
  %v175 = phi <8 x float> [ %v170, %b2 ], [ %v208, %b4 ]
  %v176 = icmp slt i64 %v171, %v3
  br i1 %v176, label %b4, label %b5
b4:
  %v177 = mul i64 %v171, 8
  %v178 = getelementptr inbounds float, ptr %v2, i64 %v177
  %v179 = getelementptr inbounds float, ptr %v178, i64 0
  %v180 = load <8 x float>, ptr %v179, align 4
  %v181 = mul i64 %v1, 0
  %v182 = add i64 %v181, %v171
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v180, <8 x float> %v172)
  %v188 = mul i64 %v1, 1
  %v189 = add i64 %v188, %v171
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v180, <8 x float> %v173)
  %v195 = mul i64 %v1, 2
  %v196 = add i64 %v195, %v171
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v180, <8 x float> %v174)
  %v202 = mul i64 %v1, 3
  %v203 = add i64 %v202, %v171
  %v204 = getelementptr inbounds float, ptr %v0, i64 %v203
  %v205 = load float, ptr %v204, align 4
  %v206 = insertelement <8 x float> poison, float %v205, i64 0
  %v207 = shufflevector <8 x float> %v206, <8 x float> poison, <8 x i32> zeroinitializer
  %v208 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v207, <8 x float> %v180, <8 x float> %v175)
  %v209 = add nsw i64 %v171, 1
  br label %b3
b5:
  %v210 = mul i64 %v5, 0
  %v211 = mul i64 %v6, 0
  %v212 = add i64 %v210, %v211
  %v213 = getelementptr inbounds float, ptr %v4, i64 %v212
  store <8 x float> %v172, ptr %v213, align 4
  %v214 = mul i64 %v5, 1
  %v215 = mul i64 %v6, 0
  %v216 = add i64 %v214, %v215
  %v217 = getelementptr inbounds float, ptr %v4, i64 %v216
  store <8 x float> %v173, ptr %v217, align 4
  %v218 = mul i64 %v5, 2
  %v219 = mul i64 %v6, 0
  %v220 = add i64 %v218, %v219
  %v221 = getelementptr inbounds float, ptr %v4, i64 %v220
  store <8 x float> %v174, ptr %v221, align 4
  %v222 = mul i64 %v5, 3
  %v223 = mul i64 %v6, 0
  %v224 = add i64 %v222, %v223
  %v225 = getelementptr inbounds float, ptr %v4, i64 %v224
  store <8 x float> %v175, ptr %v225, align 4
  ret void
}
define internal void @tile_5x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 3
  %v8 = mul i64 %v7, 3
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v145, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v130, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v137, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v144, %b1 ]
  %v25 = icmp slt i64 %v9, %v8
  br i1 %v25, label %b1, label %b2
b1:
  %v26 = mul i64 %v9, 8
  %v27 = getelementptr inbounds float, ptr %v2, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 0
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = mul i64 %v1, 0
  %v31 = add i64 %v30, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v29, <8 x float> %v10)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v29, <8 x float> %v11)
  %v44 = mul i64 %v1, 2
  %v45 = add i64 %v44, %v9
  %v46 = getelementptr inbounds float, ptr %v0, i64 %v45
  %v47 = load float, ptr %v46, align 4
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v29, <8 x float> %v12)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v9
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v29, <8 x float> %v13)
  %v58 = mul i64 %v1, 4
  %v59 = add i64 %v58, %v9
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v29, <8 x float> %v14)
  %v65 = add i64 %v9, 1
  %v66 = mul i64 %v65, 8
  %v67 = getelementptr inbounds float, ptr %v2, i64 %v66
  %v68 = getelementptr inbounds float, ptr %v67, i64 0
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = mul i64 %v1, 0
  %v71 = add i64 %v70, %v65
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v15)
  %v77 = mul i64 %v1, 1
  %v78 = add i64 %v77, %v65
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v69, <8 x float> %v16)
  %v84 = mul i64 %v1, 2
  %v85 = add i64 %v84, %v65
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v69, <8 x float> %v17)
  %v91 = mul i64 %v1, 3
  %v92 = add i64 %v91, %v65
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v69, <8 x float> %v18)
  %v98 = mul i64 %v1, 4
  %v99 = add i64 %v98, %v65
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v69, <8 x float> %v19)
  %v105 = add i64 %v9, 2
  %v106 = mul i64 %v105, 8
  %v107 = getelementptr inbounds float, ptr %v2, i64 %v106
  %v108 = getelementptr inbounds float, ptr %v107, i64 0
  %v109 = load <8 x float>, ptr %v108, align 4
  %v110 = mul i64 %v1, 0
  %v111 = add i64 %v110, %v105
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v109, <8 x float> %v20)
  %v117 = mul i64 %v1, 1
  %v118 = add i64 %v117, %v105
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v109, <8 x float> %v21)
  %v124 = mul i64 %v1, 2
  %v125 = add i64 %v124, %v105
  %v126 = getelementptr inbounds float, ptr %v0, i64 %v125
  %v127 = load float, ptr %v126, align 4
  %v128 = insertelement <8 x float> poison, float %v127, i64 0
  %v129 = shufflevector <8 x float> %v128, <8 x float> poison, <8 x i32> zeroinitializer
  %v130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v109, <8 x float> %v22)
  %v131 = mul i64 %v1, 3
  %v132 = add i64 %v131, %v105
  %v133 = getelementptr inbounds float, ptr %v0, i64 %v132
  %v134 = load float, ptr %v133, align 4
  %v135 = insertelement <8 x float> poison, float %v134, i64 0
  %v136 = shufflevector <8 x float> %v135, <8 x float> poison, <8 x i32> zeroinitializer
  %v137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v136, <8 x float> %v109, <8 x float> %v23)
  %v138 = mul i64 %v1, 4
  %v139 = add i64 %v138, %v105
  %v140 = getelementptr inbounds float, ptr %v0, i64 %v139
  %v141 = load float, ptr %v140, align 4
  %v142 = insertelement <8 x float> poison, float %v141, i64 0
  %v143 = shufflevector <8 x float> %v142, <8 x float> poison, <8 x i32> zeroinitializer
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v143, <8 x float> %v109, <8 x float> %v24)
  %v145 = add nsw i64 %v9, 3
  br label %b0
b2:
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v13, %v18
  %v150 = fadd <8 x float> %v14, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  %v154 = fadd <8 x float> %v149, %v23
  %v155 = fadd <8 x float> %v150, %v24
  br label %b3
b3:
  %v156 = phi i64 [ %v8, %b2 ], [ %v202, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v173, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v180, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v187, %b4 ]
  %v160 = phi <8 x float> [ %v154, %b2 ], [ %v194, %b4 ]
  %v161 = phi <8 x float> [ %v155, %b2 ], [ %v201, %b4 ]
  %v162 = icmp slt i64 %v156, %v3
  br i1 %v162, label %b4, label %b5
b4:
  %v163 = mul i64 %v156, 8
  %v164 = getelementptr inbounds float, ptr %v2, i64 %v163
  %v165 = getelementptr inbounds float, ptr %v164, i64 0
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = mul i64 %v1, 0
  %v168 = add i64 %v167, %v156
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v166, <8 x float> %v157)
  %v174 = mul i64 %v1, 1
  %v175 = add i64 %v174, %v156
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v166, <8 x float> %v158)
  %v181 = mul i64 %v1, 2
  %v182 = add i64 %v181, %v156
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v166, <8 x float> %v159)
  %v188 = mul i64 %v1, 3
  %v189 = add i64 %v188, %v156
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v166, <8 x float> %v160)
  %v195 = mul i64 %v1, 4
  %v196 = add i64 %v195, %v156
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v166, <8 x float> %v161)
  %v202 = add nsw i64 %v156, 1
  br label %b3
b5:
  %v203 = mul i64 %v5, 0
  %v204 = mul i64 %v6, 0
  %v205 = add i64 %v203, %v204
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v205
  store <8 x float> %v157, ptr %v206, align 4
  %v207 = mul i64 %v5, 1
  %v208 = mul i64 %v6, 0
  %v209 = add i64 %v207, %v208
  %v210 = getelementptr inbounds float, ptr %v4, i64 %v209
  store <8 x float> %v158, ptr %v210, align 4
  %v211 = mul i64 %v5, 2
  %v212 = mul i64 %v6, 0
  %v213 = add i64 %v211, %v212
  %v214 = getelementptr inbounds float, ptr %v4, i64 %v213
  store <8 x float> %v159, ptr %v214, align 4
  %v215 = mul i64 %v5, 3
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  store <8 x float> %v160, ptr %v218, align 4
  %v219 = mul i64 %v5, 4
  %v220 = mul i64 %v6, 0
  %v221 = add i64 %v219, %v220
  %v222 = getelementptr inbounds float, ptr %v4, i64 %v221
  store <8 x float> %v161, ptr %v222, align 4
  ret void
}
define internal void @tile_6x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v116, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v10)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v12)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v9
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v13)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v9
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v14)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v9
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v15)
  %v69 = add i64 %v9, 1
  %v70 = mul i64 %v69, 8
  %v71 = getelementptr inbounds float, ptr %v2, i64 %v70
  %v72 = getelementptr inbounds float, ptr %v71, i64 0
  %v73 = load <8 x float>, ptr %v72, align 4
  %v74 = mul i64 %v1, 0
  %v75 = add i64 %v74, %v69
  %v76 = getelementptr inbounds float, ptr %v0, i64 %v75
  %v77 = load float, ptr %v76, align 4
  %v78 = insertelement <8 x float> poison, float %v77, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v73, <8 x float> %v16)
  %v81 = mul i64 %v1, 1
  %v82 = add i64 %v81, %v69
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v73, <8 x float> %v17)
  %v88 = mul i64 %v1, 2
  %v89 = add i64 %v88, %v69
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v73, <8 x float> %v18)
  %v95 = mul i64 %v1, 3
  %v96 = add i64 %v95, %v69
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v73, <8 x float> %v19)
  %v102 = mul i64 %v1, 4
  %v103 = add i64 %v102, %v69
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v73, <8 x float> %v20)
  %v109 = mul i64 %v1, 5
  %v110 = add i64 %v109, %v69
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v73, <8 x float> %v21)
  %v116 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  %v121 = fadd <8 x float> %v14, %v20
  %v122 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v123 = phi i64 [ %v8, %b2 ], [ %v177, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v141, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v148, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v155, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v162, %b4 ]
  %v128 = phi <8 x float> [ %v121, %b2 ], [ %v169, %b4 ]
  %v129 = phi <8 x float> [ %v122, %b2 ], [ %v176, %b4 ]
  %v130 = icmp slt i64 %v123, %v3
  br i1 %v130, label %b4, label %b5
b4:
  %v131 = mul i64 %v123, 8
  %v132 = getelementptr inbounds float, ptr %v2, i64 %v131
  %v133 = getelementptr inbounds float, ptr %v132, i64 0
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = mul i64 %v1, 0
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v134, <8 x float> %v124)
  %v142 = mul i64 %v1, 1
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v134, <8 x float> %v125)
  %v149 = mul i64 %v1, 2
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v134, <8 x float> %v126)
  %v156 = mul i64 %v1, 3
  %v157 = add i64 %v156, %v123
  %v158 = getelementptr inbounds float, ptr %v0, i64 %v157
  %v159 = load float, ptr %v158, align 4
  %v160 = insertelement <8 x float> poison, float %v159, i64 0
  %v161 = shufflevector <8 x float> %v160, <8 x float> poison, <8 x i32> zeroinitializer
  %v162 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v161, <8 x float> %v134, <8 x float> %v127)
  %v163 = mul i64 %v1, 4
  %v164 = add i64 %v163, %v123
  %v165 = getelementptr inbounds float, ptr %v0, i64 %v164
  %v166 = load float, ptr %v165, align 4
  %v167 = insertelement <8 x float> poison, float %v166, i64 0
  %v168 = shufflevector <8 x float> %v167, <8 x float> poison, <8 x i32> zeroinitializer
  %v169 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v168, <8 x float> %v134, <8 x float> %v128)
  %v170 = mul i64 %v1, 5
  %v171 = add i64 %v170, %v123
  %v172 = getelementptr inbounds float, ptr %v0, i64 %v171
  %v173 = load float, ptr %v172, align 4
  %v174 = insertelement <8 x float> poison, float %v173, i64 0
  %v175 = shufflevector <8 x float> %v174, <8 x float> poison, <8 x i32> zeroinitializer
  %v176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v175, <8 x float> %v134, <8 x float> %v129)
  %v177 = add nsw i64 %v123, 1
  br label %b3
b5:
  %v178 = mul i64 %v5, 0
  %v179 = mul i64 %v6, 0
  %v180 = add i64 %v178, %v179
  %v181 = getelementptr inbounds float, ptr %v4, i64 %v180
  store <8 x float> %v124, ptr %v181, align 4
  %v182 = mul i64 %v5, 1
  %v183 = mul i64 %v6, 0
  %v184 = add i64 %v182, %v183
  %v185 = getelementptr inbounds float, ptr %v4, i64 %v184
  store <8 x float> %v125, ptr %v185, align 4
  %v186 = mul i64 %v5, 2
  %v187 = mul i64 %v6, 0
  %v188 = add i64 %v186, %v187
  %v189 = getelementptr inbounds float, ptr %v4, i64 %v188
  store <8 x float> %v126, ptr %v189, align 4
  %v190 = mul i64 %v5, 3
  %v191 = mul i64 %v6, 0
  %v192 = add i64 %v190, %v191
  %v193 = getelementptr inbounds float, ptr %v4, i64 %v192
  store <8 x float> %v127, ptr %v193, align 4
  %v194 = mul i64 %v5, 4
  %v195 = mul i64 %v6, 0
  %v196 = add i64 %v194, %v195
  %v197 = getelementptr inbounds float, ptr %v4, i64 %v196
  store <8 x float> %v128, ptr %v197, align 4
  %v198 = mul i64 %v5, 5
  %v199 = mul i64 %v6, 0
  %v200 = add i64 %v198, %v199
  %v201 = getelementptr inbounds float, ptr %v4, i64 %v200
  store <8 x float> %v129, ptr %v201, align 4
  ret void
}
define internal void @tile_7x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v132, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v24 = icmp slt i64 %v9, %v8
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v9, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v9
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v9
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v12)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v9
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v13)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v9
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v14)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v9
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v15)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v9
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v16)
  %v78 = add i64 %v9, 1
  %v79 = mul i64 %v78, 8
  %v80 = getelementptr inbounds float, ptr %v2, i64 %v79
  %v81 = getelementptr inbounds float, ptr %v80, i64 0
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = mul i64 %v1, 0
  %v84 = add i64 %v83, %v78
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v82, <8 x float> %v17)
  %v90 = mul i64 %v1, 1
  %v91 = add i64 %v90, %v78
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v82, <8 x float> %v18)
  %v97 = mul i64 %v1, 2
  %v98 = add i64 %v97, %v78
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v82, <8 x float> %v19)
  %v104 = mul i64 %v1, 3
  %v105 = add i64 %v104, %v78
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v82, <8 x float> %v20)
  %v111 = mul i64 %v1, 4
  %v112 = add i64 %v111, %v78
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v82, <8 x float> %v21)
  %v118 = mul i64 %v1, 5
  %v119 = add i64 %v118, %v78
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v82, <8 x float> %v22)
  %v125 = mul i64 %v1, 6
  %v126 = add i64 %v125, %v78
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v82, <8 x float> %v23)
  %v132 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  %v138 = fadd <8 x float> %v15, %v22
  %v139 = fadd <8 x float> %v16, %v23
  br label %b3
b3:
  %v140 = phi i64 [ %v8, %b2 ], [ %v202, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v159, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v166, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v173, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v180, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v187, %b4 ]
  %v146 = phi <8 x float> [ %v138, %b2 ], [ %v194, %b4 ]
  %v147 = phi <8 x float> [ %v139, %b2 ], [ %v201, %b4 ]
  %v148 = icmp slt i64 %v140, %v3
  br i1 %v148, label %b4, label %b5
b4:
  %v149 = mul i64 %v140, 8
  %v150 = getelementptr inbounds float, ptr %v2, i64 %v149
  %v151 = getelementptr inbounds float, ptr %v150, i64 0
  %v152 = load <8 x float>, ptr %v151, align 4
  %v153 = mul i64 %v1, 0
  %v154 = add i64 %v153, %v140
  %v155 = getelementptr inbounds float, ptr %v0, i64 %v154
  %v156 = load float, ptr %v155, align 4
  %v157 = insertelement <8 x float> poison, float %v156, i64 0
  %v158 = shufflevector <8 x float> %v157, <8 x float> poison, <8 x i32> zeroinitializer
  %v159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v152, <8 x float> %v141)
  %v160 = mul i64 %v1, 1
  %v161 = add i64 %v160, %v140
  %v162 = getelementptr inbounds float, ptr %v0, i64 %v161
  %v163 = load float, ptr %v162, align 4
  %v164 = insertelement <8 x float> poison, float %v163, i64 0
  %v165 = shufflevector <8 x float> %v164, <8 x float> poison, <8 x i32> zeroinitializer
  %v166 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v165, <8 x float> %v152, <8 x float> %v142)
  %v167 = mul i64 %v1, 2
  %v168 = add i64 %v167, %v140
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v152, <8 x float> %v143)
  %v174 = mul i64 %v1, 3
  %v175 = add i64 %v174, %v140
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v152, <8 x float> %v144)
  %v181 = mul i64 %v1, 4
  %v182 = add i64 %v181, %v140
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v152, <8 x float> %v145)
  %v188 = mul i64 %v1, 5
  %v189 = add i64 %v188, %v140
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v152, <8 x float> %v146)
  %v195 = mul i64 %v1, 6
  %v196 = add i64 %v195, %v140
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v152, <8 x float> %v147)
  %v202 = add nsw i64 %v140, 1
  br label %b3
b5:
  %v203 = mul i64 %v5, 0
  %v204 = mul i64 %v6, 0
  %v205 = add i64 %v203, %v204
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v205
  store <8 x float> %v141, ptr %v206, align 4
  %v207 = mul i64 %v5, 1
  %v208 = mul i64 %v6, 0
  %v209 = add i64 %v207, %v208
  %v210 = getelementptr inbounds float, ptr %v4, i64 %v209
  store <8 x float> %v142, ptr %v210, align 4
  %v211 = mul i64 %v5, 2
  %v212 = mul i64 %v6, 0
  %v213 = add i64 %v211, %v212
  %v214 = getelementptr inbounds float, ptr %v4, i64 %v213
  store <8 x float> %v143, ptr %v214, align 4
  %v215 = mul i64 %v5, 3
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  store <8 x float> %v144, ptr %v218, align 4
  %v219 = mul i64 %v5, 4
  %v220 = mul i64 %v6, 0
  %v221 = add i64 %v219, %v220
  %v222 = getelementptr inbounds float, ptr %v4, i64 %v221
  store <8 x float> %v145, ptr %v222, align 4
  %v223 = mul i64 %v5, 5
  %v224 = mul i64 %v6, 0
  %v225 = add i64 %v223, %v224
  %v226 = getelementptr inbounds float, ptr %v4, i64 %v225
  store <8 x float> %v146, ptr %v226, align 4
  %v227 = mul i64 %v5, 6
  %v228 = mul i64 %v6, 0
  %v229 = add i64 %v227, %v228
  %v230 = getelementptr inbounds float, ptr %v4, i64 %v229
  store <8 x float> %v147, ptr %v230, align 4
  ret void
}
define internal void @tile_8x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v148, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v98, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v105, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v112, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v119, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v126, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v133, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v140, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v147, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v9
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v30, <8 x float> %v11)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v12)
  %v52 = mul i64 %v1, 3
  %v53 = add i64 %v52, %v9
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v30, <8 x float> %v13)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v9
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v30, <8 x float> %v14)
  %v66 = mul i64 %v1, 5
  %v67 = add i64 %v66, %v9
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v30, <8 x float> %v15)
  %v73 = mul i64 %v1, 6
  %v74 = add i64 %v73, %v9
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v30, <8 x float> %v16)
  %v80 = mul i64 %v1, 7
  %v81 = add i64 %v80, %v9
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v30, <8 x float> %v17)
  %v87 = add i64 %v9, 1
  %v88 = mul i64 %v87, 8
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 0
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = mul i64 %v1, 0
  %v93 = add i64 %v92, %v87
  %v94 = getelementptr inbounds float, ptr %v0, i64 %v93
  %v95 = load float, ptr %v94, align 4
  %v96 = insertelement <8 x float> poison, float %v95, i64 0
  %v97 = shufflevector <8 x float> %v96, <8 x float> poison, <8 x i32> zeroinitializer
  %v98 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v97, <8 x float> %v91, <8 x float> %v18)
  %v99 = mul i64 %v1, 1
  %v100 = add i64 %v99, %v87
  %v101 = getelementptr inbounds float, ptr %v0, i64 %v100
  %v102 = load float, ptr %v101, align 4
  %v103 = insertelement <8 x float> poison, float %v102, i64 0
  %v104 = shufflevector <8 x float> %v103, <8 x float> poison, <8 x i32> zeroinitializer
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v91, <8 x float> %v19)
  %v106 = mul i64 %v1, 2
  %v107 = add i64 %v106, %v87
  %v108 = getelementptr inbounds float, ptr %v0, i64 %v107
  %v109 = load float, ptr %v108, align 4
  %v110 = insertelement <8 x float> poison, float %v109, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v91, <8 x float> %v20)
  %v113 = mul i64 %v1, 3
  %v114 = add i64 %v113, %v87
  %v115 = getelementptr inbounds float, ptr %v0, i64 %v114
  %v116 = load float, ptr %v115, align 4
  %v117 = insertelement <8 x float> poison, float %v116, i64 0
  %v118 = shufflevector <8 x float> %v117, <8 x float> poison, <8 x i32> zeroinitializer
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v91, <8 x float> %v21)
  %v120 = mul i64 %v1, 4
  %v121 = add i64 %v120, %v87
  %v122 = getelementptr inbounds float, ptr %v0, i64 %v121
  %v123 = load float, ptr %v122, align 4
  %v124 = insertelement <8 x float> poison, float %v123, i64 0
  %v125 = shufflevector <8 x float> %v124, <8 x float> poison, <8 x i32> zeroinitializer
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v125, <8 x float> %v91, <8 x float> %v22)
  %v127 = mul i64 %v1, 5
  %v128 = add i64 %v127, %v87
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v91, <8 x float> %v23)
  %v134 = mul i64 %v1, 6
  %v135 = add i64 %v134, %v87
  %v136 = getelementptr inbounds float, ptr %v0, i64 %v135
  %v137 = load float, ptr %v136, align 4
  %v138 = insertelement <8 x float> poison, float %v137, i64 0
  %v139 = shufflevector <8 x float> %v138, <8 x float> poison, <8 x i32> zeroinitializer
  %v140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v139, <8 x float> %v91, <8 x float> %v24)
  %v141 = mul i64 %v1, 7
  %v142 = add i64 %v141, %v87
  %v143 = getelementptr inbounds float, ptr %v0, i64 %v142
  %v144 = load float, ptr %v143, align 4
  %v145 = insertelement <8 x float> poison, float %v144, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v91, <8 x float> %v25)
  %v148 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  %v155 = fadd <8 x float> %v16, %v24
  %v156 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v157 = phi i64 [ %v8, %b2 ], [ %v227, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v177, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v184, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v191, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v198, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v205, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v212, %b4 ]
  %v164 = phi <8 x float> [ %v155, %b2 ], [ %v219, %b4 ]
  %v165 = phi <8 x float> [ %v156, %b2 ], [ %v226, %b4 ]
  %v166 = icmp slt i64 %v157, %v3
  br i1 %v166, label %b4, label %b5
b4:
  %v167 = mul i64 %v157, 8
  %v168 = getelementptr inbounds float, ptr %v2, i64 %v167
  %v169 = getelementptr inbounds float, ptr %v168, i64 0
  %v170 = load <8 x float>, ptr %v169, align 4
  %v171 = mul i64 %v1, 0
  %v172 = add i64 %v171, %v157
  %v173 = getelementptr inbounds float, ptr %v0, i64 %v172
  %v174 = load float, ptr %v173, align 4
  %v175 = insertelement <8 x float> poison, float %v174, i64 0
  %v176 = shufflevector <8 x float> %v175, <8 x float> poison, <8 x i32> zeroinitializer
  %v177 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v176, <8 x float> %v170, <8 x float> %v158)
  %v178 = mul i64 %v1, 1
  %v179 = add i64 %v178, %v157
  %v180 = getelementptr inbounds float, ptr %v0, i64 %v179
  %v181 = load float, ptr %v180, align 4
  %v182 = insertelement <8 x float> poison, float %v181, i64 0
  %v183 = shufflevector <8 x float> %v182, <8 x float> poison, <8 x i32> zeroinitializer
  %v184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v183, <8 x float> %v170, <8 x float> %v159)
  %v185 = mul i64 %v1, 2
  %v186 = add i64 %v185, %v157
  %v187 = getelementptr inbounds float, ptr %v0, i64 %v186
  %v188 = load float, ptr %v187, align 4
  %v189 = insertelement <8 x float> poison, float %v188, i64 0
  %v190 = shufflevector <8 x float> %v189, <8 x float> poison, <8 x i32> zeroinitializer
  %v191 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v190, <8 x float> %v170, <8 x float> %v160)
  %v192 = mul i64 %v1, 3
  %v193 = add i64 %v192, %v157
  %v194 = getelementptr inbounds float, ptr %v0, i64 %v193
  %v195 = load float, ptr %v194, align 4
  %v196 = insertelement <8 x float> poison, float %v195, i64 0
  %v197 = shufflevector <8 x float> %v196, <8 x float> poison, <8 x i32> zeroinitializer
  %v198 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v197, <8 x float> %v170, <8 x float> %v161)
  %v199 = mul i64 %v1, 4
  %v200 = add i64 %v199, %v157
  %v201 = getelementptr inbounds float, ptr %v0, i64 %v200
  %v202 = load float, ptr %v201, align 4
  %v203 = insertelement <8 x float> poison, float %v202, i64 0
  %v204 = shufflevector <8 x float> %v203, <8 x float> poison, <8 x i32> zeroinitializer
  %v205 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v204, <8 x float> %v170, <8 x float> %v162)
  %v206 = mul i64 %v1, 5
  %v207 = add i64 %v206, %v157
  %v208 = getelementptr inbounds float, ptr %v0, i64 %v207
  %v209 = load float, ptr %v208, align 4
  %v210 = insertelement <8 x float> poison, float %v209, i64 0
  %v211 = shufflevector <8 x float> %v210, <8 x float> poison, <8 x i32> zeroinitializer
  %v212 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v211, <8 x float> %v170, <8 x float> %v163)
  %v213 = mul i64 %v1, 6
  %v214 = add i64 %v213, %v157
  %v215 = getelementptr inbounds float, ptr %v0, i64 %v214
  %v216 = load float, ptr %v215, align 4
  %v217 = insertelement <8 x float> poison, float %v216, i64 0
  %v218 = shufflevector <8 x float> %v217, <8 x float> poison, <8 x i32> zeroinitializer
  %v219 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v218, <8 x float> %v170, <8 x float> %v164)
  %v220 = mul i64 %v1, 7
  %v221 = add i64 %v220, %v157
  %v222 = getelementptr inbounds float, ptr %v0, i64 %v221
  %v223 = load float, ptr %v222, align 4
  %v224 = insertelement <8 x float> poison, float %v223, i64 0
  %v225 = shufflevector <8 x float> %v224, <8 x float> poison, <8 x i32> zeroinitializer
  %v226 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v225, <8 x float> %v170, <8 x float> %v165)
  %v227 = add nsw i64 %v157, 1
  br label %b3
b5:
  %v228 = mul i64 %v5, 0
  %v229 = mul i64 %v6, 0
  %v230 = add i64 %v228, %v229
  %v231 = getelementptr inbounds float, ptr %v4, i64 %v230
  store <8 x float> %v158, ptr %v231, align 4
  %v232 = mul i64 %v5, 1
  %v233 = mul i64 %v6, 0
  %v234 = add i64 %v232, %v233
  %v235 = getelementptr inbounds float, ptr %v4, i64 %v234
  store <8 x float> %v159, ptr %v235, align 4
  %v236 = mul i64 %v5, 2
  %v237 = mul i64 %v6, 0
  %v238 = add i64 %v236, %v237
  %v239 = getelementptr inbounds float, ptr %v4, i64 %v238
  store <8 x float> %v160, ptr %v239, align 4
  %v240 = mul i64 %v5, 3
  %v241 = mul i64 %v6, 0
  %v242 = add i64 %v240, %v241
  %v243 = getelementptr inbounds float, ptr %v4, i64 %v242
  store <8 x float> %v161, ptr %v243, align 4
  %v244 = mul i64 %v5, 4
  %v245 = mul i64 %v6, 0
  %v246 = add i64 %v244, %v245
  %v247 = getelementptr inbounds float, ptr %v4, i64 %v246
  store <8 x float> %v162, ptr %v247, align 4
  %v248 = mul i64 %v5, 5
  %v249 = mul i64 %v6, 0
  %v250 = add i64 %v248, %v249
  %v251 = getelementptr inbounds float, ptr %v4, i64 %v250
  store <8 x float> %v163, ptr %v251, align 4
  %v252 = mul i64 %v5, 6
  %v253 = mul i64 %v6, 0
  %v254 = add i64 %v252, %v253
  %v255 = getelementptr inbounds float, ptr %v4, i64 %v254
  store <8 x float> %v164, ptr %v255, align 4
  %v256 = mul i64 %v5, 7
  %v257 = mul i64 %v6, 0
  %v258 = add i64 %v256, %v257
  %v259 = getelementptr inbounds float, ptr %v4, i64 %v258
  store <8 x float> %v165, ptr %v259, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v69 = alloca i64, i64 1, align 8
  %v210 = alloca float, i64 64, align 4
  %v301 = alloca float, i64 64, align 4
  %v452 = alloca float, i64 64, align 4
  %v4 = getelementptr inbounds i64, ptr %v1, i64 0
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = mul i64 %v5, %v7
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 0
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds i64, ptr %v1, i64 6
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 12
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 13
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 14
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 17
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 25
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 26
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 27
  %v68 = load i64, ptr %v67, align 8
  store i64 0, ptr %v69, align 8
  %v70 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v71 = load ptr, ptr %v70, align 4
  %v72 = mul i64 %v2, 15360
  %v73 = add i64 %v72, 192
  %v74 = getelementptr inbounds float, ptr %v71, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v71, i64 0
  %v76 = getelementptr inbounds float, ptr %v71, i64 64
  %v77 = getelementptr inbounds i64, ptr %v1, i64 4
  %v78 = load i64, ptr %v77, align 8
  %v79 = icmp eq i64 %v78, 0
  br i1 %v79, label %b0, label %b1
b0:
  %v80 = add i64 1, 0
  %v81 = sdiv i64 %v80, 1
  %v82 = add i64 %v2, 1
  %v83 = mul i64 %v81, %v2
  %v84 = sdiv i64 %v83, %v3
  %v85 = mul i64 %v84, 1
  %v86 = icmp slt i64 %v85, 1
  %v87 = select i1 %v86, i64 %v85, i64 1
  %v88 = mul i64 %v81, %v82
  %v89 = sdiv i64 %v88, %v3
  %v90 = mul i64 %v89, 1
  %v91 = icmp slt i64 %v90, 1
  %v92 = select i1 %v91, i64 %v90, i64 1
  %v93 = icmp slt i64 %v92, 1
  %v94 = select i1 %v93, i64 %v92, i64 1
  br label %b2
b2:
  %v95 = phi i64 [ %v87, %b0 ], [ %v109, %b3 ]
  %v96 = icmp slt i64 %v95, %v94
  br i1 %v96, label %b3, label %b4
b3:
  %v97 = mul i64 %v95, 64
  %v98 = mul i64 %v95, 8
  %v99 = add i64 %v97, 0
  %v100 = add i64 %v98, 0
  %v101 = getelementptr inbounds float, ptr %v75, i64 %v99
  %v102 = sub i64 8, %v100
  %v103 = icmp slt i64 %v102, 0
  %v104 = select i1 %v103, i64 0, i64 %v102
  %v105 = mul i64 %v100, 1
  %v106 = add i64 0, %v105
  %v107 = getelementptr inbounds float, ptr %v18, i64 %v106
  call void @pack_rows(ptr %v107, i64 1, i64 8, i64 8, i64 %v104, ptr %v101, i64 8)
  %v108 = add i64 %v97, 64
  %v109 = add nsw i64 %v95, 1
  br label %b2
b4:
  %v110 = add i64 1, 0
  %v111 = sdiv i64 %v110, 1
  %v112 = add i64 %v2, 1
  %v113 = mul i64 %v111, %v2
  %v114 = sdiv i64 %v113, %v3
  %v115 = mul i64 %v114, 1
  %v116 = icmp slt i64 %v115, 1
  %v117 = select i1 %v116, i64 %v115, i64 1
  %v118 = mul i64 %v111, %v112
  %v119 = sdiv i64 %v118, %v3
  %v120 = mul i64 %v119, 1
  %v121 = icmp slt i64 %v120, 1
  %v122 = select i1 %v121, i64 %v120, i64 1
  %v123 = icmp slt i64 %v122, 1
  %v124 = select i1 %v123, i64 %v122, i64 1
  br label %b5
b5:
  %v125 = phi i64 [ %v117, %b4 ], [ %v139, %b6 ]
  %v126 = icmp slt i64 %v125, %v124
  br i1 %v126, label %b6, label %b7
b6:
  %v127 = mul i64 %v125, 64
  %v128 = mul i64 %v125, 8
  %v129 = add i64 %v127, 0
  %v130 = add i64 %v128, 0
  %v131 = getelementptr inbounds float, ptr %v76, i64 %v129
  %v132 = sub i64 8, %v130
  %v133 = icmp slt i64 %v132, 0
  %v134 = select i1 %v133, i64 0, i64 %v132
  %v135 = mul i64 %v130, 1
  %v136 = add i64 0, %v135
  %v137 = getelementptr inbounds float, ptr %v14, i64 %v136
  call void @pack_rows(ptr %v137, i64 1, i64 8, i64 8, i64 %v134, ptr %v131, i64 8)
  %v138 = add i64 %v127, 64
  %v139 = add nsw i64 %v125, 1
  br label %b5
b7:
  br label %b1
b1:
  %v140 = icmp sgt i64 %v3, 1
  br i1 %v140, label %b8, label %b9
b8:
  %v141 = getelementptr inbounds i64, ptr %v1, i64 3
  %v142 = atomicrmw add ptr %v141, i64 1 acq_rel
  %v143 = load i64, ptr %v69, align 8
  %v144 = add i64 %v143, 1
  store i64 %v144, ptr %v69, align 8
  %v145 = mul i64 %v3, %v144
  br label %b10
b10:
  %v146 = load atomic i64, ptr %v141 acquire, align 8
  %v147 = icmp slt i64 %v146, %v145
  br i1 %v147, label %b11, label %b12
b11:
  %v148 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  br label %b13
b13:
  %v149 = phi i64 [ 0, %b9 ], [ %v399, %b38 ]
  %v150 = icmp slt i64 %v149, %v5
  br i1 %v150, label %b14, label %b15
b14:
  %v151 = sub i64 %v5, 1
  %v152 = sub i64 %v151, %v149
  %v153 = add i64 %v7, 0
  %v154 = sdiv i64 %v153, 1
  %v155 = add i64 %v2, 1
  %v156 = mul i64 %v154, %v2
  %v157 = sdiv i64 %v156, %v3
  %v158 = mul i64 %v157, 1
  %v159 = icmp slt i64 %v158, %v7
  %v160 = select i1 %v159, i64 %v158, i64 %v7
  %v161 = mul i64 %v154, %v155
  %v162 = sdiv i64 %v161, %v3
  %v163 = mul i64 %v162, 1
  %v164 = icmp slt i64 %v163, %v7
  %v165 = select i1 %v164, i64 %v163, i64 %v7
  br label %b16
b16:
  %v166 = phi i64 [ %v160, %b14 ], [ %v209, %b17 ]
  %v167 = icmp slt i64 %v166, %v165
  br i1 %v167, label %b17, label %b18
b17:
  %v168 = add i64 %v152, 1
  %v169 = and i64 %v168, 1
  %v170 = mul i64 %v169, %v7
  %v171 = add i64 %v170, %v166
  %v172 = mul i64 %v171, 8
  %v173 = getelementptr inbounds float, ptr %v28, i64 %v172
  %v174 = add i64 %v152, 0
  %v175 = and i64 %v174, %v56
  %v176 = mul i64 %v175, %v7
  %v177 = add i64 %v176, %v166
  %v178 = mul i64 %v177, 8
  %v179 = getelementptr inbounds float, ptr %v22, i64 %v178
  %v180 = add i64 %v152, 1
  %v181 = and i64 %v180, %v58
  %v182 = mul i64 %v181, %v7
  %v183 = add i64 %v182, %v166
  %v184 = mul i64 %v183, 8
  %v185 = getelementptr inbounds float, ptr %v24, i64 %v184
  %v186 = add i64 %v152, 0
  %v187 = and i64 %v186, %v66
  %v188 = mul i64 %v187, %v7
  %v189 = add i64 %v188, %v166
  %v190 = mul i64 %v189, 8
  %v191 = getelementptr inbounds float, ptr %v50, i64 %v190
  %v192 = add i64 0, 0
  %v193 = getelementptr inbounds float, ptr %v173, i64 %v192
  %v194 = load <8 x float>, ptr %v193, align 4
  %v195 = add i64 0, 0
  %v196 = getelementptr inbounds float, ptr %v179, i64 %v195
  %v197 = load <8 x float>, ptr %v196, align 4
  %v198 = fadd <8 x float> %v194, %v197
  %v199 = add i64 0, 0
  %v200 = getelementptr inbounds float, ptr %v185, i64 %v199
  %v201 = load <8 x float>, ptr %v200, align 4
  %v202 = fmul <8 x float> %v198, %v201
  %v203 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v204 = shufflevector <8 x float> %v203, <8 x float> poison, <8 x i32> zeroinitializer
  %v205 = fsub <8 x float> %v204, %v201
  %v206 = fmul <8 x float> %v202, %v205
  %v207 = add i64 0, 0
  %v208 = getelementptr inbounds float, ptr %v191, i64 %v207
  store <8 x float> %v206, ptr %v208, align 4
  %v209 = add nsw i64 %v166, 1
  br label %b16
b18:
  %v211 = add i64 %v7, 0
  %v212 = sdiv i64 %v211, 1
  %v213 = add i64 %v2, 1
  %v214 = mul i64 %v212, %v2
  %v215 = sdiv i64 %v214, %v3
  %v216 = mul i64 %v215, 1
  %v217 = icmp slt i64 %v216, %v7
  %v218 = select i1 %v217, i64 %v216, i64 %v7
  %v219 = mul i64 %v212, %v213
  %v220 = sdiv i64 %v219, %v3
  %v221 = mul i64 %v220, 1
  %v222 = icmp slt i64 %v221, %v7
  %v223 = select i1 %v222, i64 %v221, i64 %v7
  br label %b19
b19:
  %v224 = phi i64 [ %v218, %b18 ], [ %v300, %b24 ]
  %v225 = icmp slt i64 %v224, %v223
  br i1 %v225, label %b20, label %b21
b20:
  %v226 = add i64 %v224, 96
  %v227 = icmp slt i64 %v226, %v223
  %v228 = select i1 %v227, i64 %v226, i64 %v223
  br label %b22
b22:
  %v229 = phi i64 [ 0, %b20 ], [ %v299, %b27 ]
  %v230 = icmp slt i64 %v229, 1
  br i1 %v230, label %b23, label %b24
b23:
  %v231 = sub i64 %v228, %v224
  %v232 = sub i64 8, 1
  %v233 = add i64 %v231, %v232
  %v234 = sdiv i64 %v233, 8
  br label %b25
b25:
  %v235 = phi i64 [ 0, %b23 ], [ %v298, %b32 ]
  %v236 = icmp slt i64 %v235, %v234
  br i1 %v236, label %b26, label %b27
b26:
  %v237 = mul i64 %v231, %v235
  %v238 = sdiv i64 %v237, %v234
  %v239 = add i64 %v224, %v238
  %v240 = add i64 %v235, 1
  %v241 = mul i64 %v231, %v240
  %v242 = sdiv i64 %v241, %v234
  %v243 = add i64 %v224, %v242
  %v244 = mul i64 %v229, 64
  %v245 = getelementptr inbounds float, ptr %v75, i64 %v244
  %v246 = sub i64 %v243, %v239
  %v247 = add i64 %v152, 0
  %v248 = and i64 %v247, %v66
  %v249 = mul i64 %v248, %v7
  %v250 = add i64 %v249, %v239
  %v251 = mul i64 %v250, 8
  %v252 = getelementptr inbounds float, ptr %v50, i64 %v251
  %v253 = getelementptr inbounds float, ptr %v252, i64 0
  %v254 = sub i64 %v246, 1
  %v255 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v254
  %v256 = load ptr, ptr %v255, align 4
  %v257 = getelementptr inbounds float, ptr %v210, i64 0
  %v258 = icmp sgt i64 %v246, 0
  br i1 %v258, label %b28, label %b29
b28:
  call void %v256(ptr %v253, i64 8, ptr %v245, i64 8, ptr %v257, i64 8, i64 0)
  br label %b29
b29:
  %v259 = add i64 %v244, 64
  br label %b30
b30:
  %v260 = phi i64 [ %v239, %b29 ], [ %v297, %b35 ]
  %v261 = icmp slt i64 %v260, %v243
  br i1 %v261, label %b31, label %b32
b31:
  %v262 = sub i64 %v260, %v239
  %v263 = mul i64 %v262, 8
  %v264 = getelementptr inbounds float, ptr %v210, i64 %v263
  %v265 = add i64 %v152, 0
  %v266 = and i64 %v265, %v64
  %v267 = mul i64 %v266, %v7
  %v268 = add i64 %v267, %v260
  %v269 = mul i64 %v268, 8
  %v270 = getelementptr inbounds float, ptr %v48, i64 %v269
  %v271 = add i64 %v152, 0
  %v272 = and i64 %v271, %v68
  %v273 = mul i64 %v272, %v7
  %v274 = add i64 %v273, %v260
  %v275 = mul i64 %v274, 8
  %v276 = getelementptr inbounds float, ptr %v52, i64 %v275
  br label %b33
b33:
  %v277 = phi i64 [ 0, %b31 ], [ %v296, %b34 ]
  %v278 = icmp slt i64 %v277, 1
  br i1 %v278, label %b34, label %b35
b34:
  %v279 = mul i64 %v229, 1
  %v280 = add i64 %v279, %v277
  %v281 = mul i64 %v280, 8
  %v282 = add i64 0, %v277
  %v283 = mul i64 %v282, 8
  %v284 = getelementptr inbounds float, ptr %v264, i64 %v283
  %v285 = load <8 x float>, ptr %v284, align 4
  %v286 = add i64 0, %v281
  %v287 = getelementptr inbounds float, ptr %v270, i64 %v286
  %v288 = load <8 x float>, ptr %v287, align 4
  %v289 = fmul <8 x float> %v285, %v288
  %v290 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v291 = shufflevector <8 x float> %v290, <8 x float> poison, <8 x i32> zeroinitializer
  %v292 = fsub <8 x float> %v291, %v288
  %v293 = fmul <8 x float> %v289, %v292
  %v294 = add i64 0, %v281
  %v295 = getelementptr inbounds float, ptr %v276, i64 %v294
  store <8 x float> %v293, ptr %v295, align 4
  %v296 = add nsw i64 %v277, 1
  br label %b33
b35:
  %v297 = add nsw i64 %v260, 1
  br label %b30
b32:
  %v298 = add nsw i64 %v235, 1
  br label %b25
b27:
  %v299 = add nsw i64 %v229, 1
  br label %b22
b24:
  %v300 = add nsw i64 %v224, 96
  br label %b19
b21:
  %v302 = add i64 %v7, 0
  %v303 = sdiv i64 %v302, 1
  %v304 = add i64 %v2, 1
  %v305 = mul i64 %v303, %v2
  %v306 = sdiv i64 %v305, %v3
  %v307 = mul i64 %v306, 1
  %v308 = icmp slt i64 %v307, %v7
  %v309 = select i1 %v308, i64 %v307, i64 %v7
  %v310 = mul i64 %v303, %v304
  %v311 = sdiv i64 %v310, %v3
  %v312 = mul i64 %v311, 1
  %v313 = icmp slt i64 %v312, %v7
  %v314 = select i1 %v313, i64 %v312, i64 %v7
  br label %b36
b36:
  %v315 = phi i64 [ %v309, %b21 ], [ %v398, %b41 ]
  %v316 = icmp slt i64 %v315, %v314
  br i1 %v316, label %b37, label %b38
b37:
  %v317 = add i64 %v315, 96
  %v318 = icmp slt i64 %v317, %v314
  %v319 = select i1 %v318, i64 %v317, i64 %v314
  br label %b39
b39:
  %v320 = phi i64 [ 0, %b37 ], [ %v397, %b44 ]
  %v321 = icmp slt i64 %v320, 1
  br i1 %v321, label %b40, label %b41
b40:
  %v322 = sub i64 %v319, %v315
  %v323 = sub i64 8, 1
  %v324 = add i64 %v322, %v323
  %v325 = sdiv i64 %v324, 8
  br label %b42
b42:
  %v326 = phi i64 [ 0, %b40 ], [ %v396, %b49 ]
  %v327 = icmp slt i64 %v326, %v325
  br i1 %v327, label %b43, label %b44
b43:
  %v328 = mul i64 %v322, %v326
  %v329 = sdiv i64 %v328, %v325
  %v330 = add i64 %v315, %v329
  %v331 = add i64 %v326, 1
  %v332 = mul i64 %v322, %v331
  %v333 = sdiv i64 %v332, %v325
  %v334 = add i64 %v315, %v333
  %v335 = mul i64 %v320, 64
  %v336 = getelementptr inbounds float, ptr %v76, i64 %v335
  %v337 = sub i64 %v334, %v330
  %v338 = add i64 %v152, 0
  %v339 = and i64 %v338, %v68
  %v340 = mul i64 %v339, %v7
  %v341 = add i64 %v340, %v330
  %v342 = mul i64 %v341, 8
  %v343 = getelementptr inbounds float, ptr %v52, i64 %v342
  %v344 = getelementptr inbounds float, ptr %v343, i64 0
  %v345 = sub i64 %v337, 1
  %v346 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v345
  %v347 = load ptr, ptr %v346, align 4
  %v348 = getelementptr inbounds float, ptr %v301, i64 0
  %v349 = icmp sgt i64 %v337, 0
  br i1 %v349, label %b45, label %b46
b45:
  call void %v347(ptr %v344, i64 8, ptr %v336, i64 8, ptr %v348, i64 8, i64 0)
  br label %b46
b46:
  %v350 = add i64 %v335, 64
  br label %b47
b47:
  %v351 = phi i64 [ %v330, %b46 ], [ %v395, %b52 ]
  %v352 = icmp slt i64 %v351, %v334
  br i1 %v352, label %b48, label %b49
b48:
  %v353 = sub i64 %v351, %v330
  %v354 = mul i64 %v353, 8
  %v355 = getelementptr inbounds float, ptr %v301, i64 %v354
  %v356 = add i64 %v152, 1
  %v357 = and i64 %v356, 1
  %v358 = mul i64 %v357, %v7
  %v359 = add i64 %v358, %v351
  %v360 = mul i64 %v359, 8
  %v361 = getelementptr inbounds float, ptr %v30, i64 %v360
  %v362 = add i64 %v152, 0
  %v363 = and i64 %v362, 1
  %v364 = mul i64 %v363, %v7
  %v365 = add i64 %v364, %v351
  %v366 = mul i64 %v365, 8
  %v367 = getelementptr inbounds float, ptr %v28, i64 %v366
  %v368 = add i64 %v152, 0
  %v369 = and i64 %v368, 1
  %v370 = mul i64 %v369, %v7
  %v371 = add i64 %v370, %v351
  %v372 = mul i64 %v371, 8
  %v373 = getelementptr inbounds float, ptr %v30, i64 %v372
  br label %b50
b50:
  %v374 = phi i64 [ 0, %b48 ], [ %v394, %b51 ]
  %v375 = icmp slt i64 %v374, 1
  br i1 %v375, label %b51, label %b52
b51:
  %v376 = mul i64 %v320, 1
  %v377 = add i64 %v376, %v374
  %v378 = mul i64 %v377, 8
  %v379 = add i64 0, %v374
  %v380 = mul i64 %v379, 8
  %v381 = getelementptr inbounds float, ptr %v355, i64 %v380
  %v382 = load <8 x float>, ptr %v381, align 4
  %v383 = add i64 0, %v378
  %v384 = getelementptr inbounds float, ptr %v361, i64 %v383
  %v385 = load <8 x float>, ptr %v384, align 4
  %v386 = fadd <8 x float> %v385, %v382
  %v387 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v388 = shufflevector <8 x float> %v387, <8 x float> poison, <8 x i32> zeroinitializer
  %v389 = fmul <8 x float> %v386, %v388
  %v390 = add i64 0, %v378
  %v391 = getelementptr inbounds float, ptr %v367, i64 %v390
  store <8 x float> %v386, ptr %v391, align 4
  %v392 = add i64 0, %v378
  %v393 = getelementptr inbounds float, ptr %v373, i64 %v392
  store <8 x float> %v389, ptr %v393, align 4
  %v394 = add nsw i64 %v374, 1
  br label %b50
b52:
  %v395 = add nsw i64 %v351, 1
  br label %b47
b49:
  %v396 = add nsw i64 %v326, 1
  br label %b42
b44:
  %v397 = add nsw i64 %v320, 1
  br label %b39
b41:
  %v398 = add nsw i64 %v315, 96
  br label %b36
b38:
  %v399 = add nsw i64 %v149, 1
  br label %b13
b15:
  %v400 = icmp sgt i64 %v3, 1
  br i1 %v400, label %b53, label %b54
b53:
  %v401 = getelementptr inbounds i64, ptr %v1, i64 3
  %v402 = atomicrmw add ptr %v401, i64 1 acq_rel
  %v403 = load i64, ptr %v69, align 8
  %v404 = add i64 %v403, 1
  store i64 %v404, ptr %v69, align 8
  %v405 = mul i64 %v3, %v404
  br label %b55
b55:
  %v406 = load atomic i64, ptr %v401 acquire, align 8
  %v407 = icmp slt i64 %v406, %v405
  br i1 %v407, label %b56, label %b57
b56:
  %v408 = call i32 @sched_yield()
  br label %b55
b57:
  br label %b54
b54:
  %v409 = getelementptr inbounds float, ptr %v71, i64 128
  %v410 = getelementptr inbounds i64, ptr %v1, i64 4
  %v411 = load i64, ptr %v410, align 8
  %v412 = icmp eq i64 %v411, 0
  br i1 %v412, label %b58, label %b59
b58:
  %v413 = add i64 1, 0
  %v414 = sdiv i64 %v413, 1
  %v415 = add i64 %v2, 1
  %v416 = mul i64 %v414, %v2
  %v417 = sdiv i64 %v416, %v3
  %v418 = mul i64 %v417, 1
  %v419 = icmp slt i64 %v418, 1
  %v420 = select i1 %v419, i64 %v418, i64 1
  %v421 = mul i64 %v414, %v415
  %v422 = sdiv i64 %v421, %v3
  %v423 = mul i64 %v422, 1
  %v424 = icmp slt i64 %v423, 1
  %v425 = select i1 %v424, i64 %v423, i64 1
  %v426 = icmp slt i64 %v425, 1
  %v427 = select i1 %v426, i64 %v425, i64 1
  br label %b60
b60:
  %v428 = phi i64 [ %v420, %b58 ], [ %v442, %b61 ]
  %v429 = icmp slt i64 %v428, %v427
  br i1 %v429, label %b61, label %b62
b61:
  %v430 = mul i64 %v428, 64
  %v431 = mul i64 %v428, 8
  %v432 = add i64 %v430, 0
  %v433 = add i64 %v431, 0
  %v434 = getelementptr inbounds float, ptr %v409, i64 %v432
  %v435 = sub i64 8, %v433
  %v436 = icmp slt i64 %v435, 0
  %v437 = select i1 %v436, i64 0, i64 %v435
  %v438 = mul i64 %v433, 1
  %v439 = add i64 0, %v438
  %v440 = getelementptr inbounds float, ptr %v12, i64 %v439
  call void @pack_rows(ptr %v440, i64 1, i64 8, i64 8, i64 %v437, ptr %v434, i64 8)
  %v441 = add i64 %v430, 64
  %v442 = add nsw i64 %v428, 1
  br label %b60
b62:
  br label %b59
b59:
  %v443 = icmp sgt i64 %v3, 1
  br i1 %v443, label %b63, label %b64
b63:
  %v444 = getelementptr inbounds i64, ptr %v1, i64 3
  %v445 = atomicrmw add ptr %v444, i64 1 acq_rel
  %v446 = load i64, ptr %v69, align 8
  %v447 = add i64 %v446, 1
  store i64 %v447, ptr %v69, align 8
  %v448 = mul i64 %v3, %v447
  br label %b65
b65:
  %v449 = load atomic i64, ptr %v444 acquire, align 8
  %v450 = icmp slt i64 %v449, %v448
  br i1 %v450, label %b66, label %b67
b66:
  %v451 = call i32 @sched_yield()
  br label %b65
b67:
  br label %b64
b64:
  %v453 = add i64 %v8, 0
  %v454 = sdiv i64 %v453, 1
  %v455 = add i64 %v2, 1
  %v456 = mul i64 %v454, %v2
  %v457 = sdiv i64 %v456, %v3
  %v458 = mul i64 %v457, 1
  %v459 = icmp slt i64 %v458, %v8
  %v460 = select i1 %v459, i64 %v458, i64 %v8
  %v461 = mul i64 %v454, %v455
  %v462 = sdiv i64 %v461, %v3
  %v463 = mul i64 %v462, 1
  %v464 = icmp slt i64 %v463, %v8
  %v465 = select i1 %v464, i64 %v463, i64 %v8
  br label %b68
b68:
  %v466 = phi i64 [ %v460, %b64 ], [ %v520, %b73 ]
  %v467 = icmp slt i64 %v466, %v465
  br i1 %v467, label %b69, label %b70
b69:
  %v468 = add i64 %v466, 96
  %v469 = icmp slt i64 %v468, %v465
  %v470 = select i1 %v469, i64 %v468, i64 %v465
  br label %b71
b71:
  %v471 = phi i64 [ 0, %b69 ], [ %v519, %b76 ]
  %v472 = icmp slt i64 %v471, 1
  br i1 %v472, label %b72, label %b73
b72:
  %v473 = sub i64 %v470, %v466
  %v474 = sub i64 8, 1
  %v475 = add i64 %v473, %v474
  %v476 = sdiv i64 %v475, 8
  br label %b74
b74:
  %v477 = phi i64 [ 0, %b72 ], [ %v518, %b81 ]
  %v478 = icmp slt i64 %v477, %v476
  br i1 %v478, label %b75, label %b76
b75:
  %v479 = mul i64 %v473, %v477
  %v480 = sdiv i64 %v479, %v476
  %v481 = add i64 %v466, %v480
  %v482 = add i64 %v477, 1
  %v483 = mul i64 %v473, %v482
  %v484 = sdiv i64 %v483, %v476
  %v485 = add i64 %v466, %v484
  %v486 = mul i64 %v471, 64
  %v487 = getelementptr inbounds float, ptr %v409, i64 %v486
  %v488 = sub i64 %v485, %v481
  %v489 = mul i64 %v481, 8
  %v490 = getelementptr inbounds float, ptr %v52, i64 %v489
  %v491 = getelementptr inbounds float, ptr %v490, i64 0
  %v492 = sub i64 %v488, 1
  %v493 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v492
  %v494 = load ptr, ptr %v493, align 4
  %v495 = getelementptr inbounds float, ptr %v452, i64 0
  %v496 = icmp sgt i64 %v488, 0
  br i1 %v496, label %b77, label %b78
b77:
  call void %v494(ptr %v491, i64 8, ptr %v487, i64 8, ptr %v495, i64 8, i64 0)
  br label %b78
b78:
  %v497 = add i64 %v486, 64
  br label %b79
b79:
  %v498 = phi i64 [ %v481, %b78 ], [ %v517, %b84 ]
  %v499 = icmp slt i64 %v498, %v485
  br i1 %v499, label %b80, label %b81
b80:
  %v500 = sub i64 %v498, %v481
  %v501 = mul i64 %v500, 8
  %v502 = getelementptr inbounds float, ptr %v452, i64 %v501
  %v503 = mul i64 %v498, 8
  %v504 = getelementptr inbounds float, ptr %v32, i64 %v503
  br label %b82
b82:
  %v505 = phi i64 [ 0, %b80 ], [ %v516, %b83 ]
  %v506 = icmp slt i64 %v505, 1
  br i1 %v506, label %b83, label %b84
b83:
  %v507 = mul i64 %v471, 1
  %v508 = add i64 %v507, %v505
  %v509 = mul i64 %v508, 8
  %v510 = add i64 0, %v505
  %v511 = mul i64 %v510, 8
  %v512 = getelementptr inbounds float, ptr %v502, i64 %v511
  %v513 = load <8 x float>, ptr %v512, align 4
  %v514 = add i64 0, %v509
  %v515 = getelementptr inbounds float, ptr %v504, i64 %v514
  store <8 x float> %v513, ptr %v515, align 4
  %v516 = add nsw i64 %v505, 1
  br label %b82
b84:
  %v517 = add nsw i64 %v498, 1
  br label %b79
b81:
  %v518 = add nsw i64 %v477, 1
  br label %b74
b76:
  %v519 = add nsw i64 %v471, 1
  br label %b71
b73:
  %v520 = add nsw i64 %v466, 96
  br label %b68
b70:
  %v521 = icmp sgt i64 %v3, 1
  br i1 %v521, label %b85, label %b86
b85:
  %v522 = getelementptr inbounds i64, ptr %v1, i64 3
  %v523 = atomicrmw add ptr %v522, i64 1 acq_rel
  %v524 = load i64, ptr %v69, align 8
  %v525 = add i64 %v524, 1
  store i64 %v525, ptr %v69, align 8
  %v526 = mul i64 %v3, %v525
  br label %b87
b87:
  %v527 = load atomic i64, ptr %v522 acquire, align 8
  %v528 = icmp slt i64 %v527, %v526
  br i1 %v528, label %b88, label %b89
b88:
  %v529 = call i32 @sched_yield()
  br label %b87
b89:
  br label %b86
b86:
  %v530 = mul i64 0, 8
  %v531 = getelementptr inbounds float, ptr %v52, i64 %v530
  %v532 = getelementptr inbounds float, ptr %v531, i64 0
  %v533 = mul i64 0, 8
  %v534 = getelementptr inbounds float, ptr %v10, i64 %v533
  %v535 = getelementptr inbounds float, ptr %v534, i64 0
  %v536 = getelementptr inbounds float, ptr %v74, i64 12288
  %v537 = add i64 8, 1
  %v538 = sdiv i64 %v537, 2
  %v539 = add i64 %v2, 1
  %v540 = mul i64 %v538, %v2
  %v541 = sdiv i64 %v540, %v3
  %v542 = mul i64 %v541, 2
  %v543 = icmp slt i64 %v542, 8
  %v544 = select i1 %v543, i64 %v542, i64 8
  %v545 = mul i64 %v538, %v539
  %v546 = sdiv i64 %v545, %v3
  %v547 = mul i64 %v546, 2
  %v548 = icmp slt i64 %v547, 8
  %v549 = select i1 %v548, i64 %v547, i64 8
  %v550 = getelementptr inbounds float, ptr %v34, i64 0
  br label %b90
b90:
  %v551 = phi i64 [ %v544, %b86 ], [ %v559, %b95 ]
  %v552 = icmp slt i64 %v551, %v549
  br i1 %v552, label %b91, label %b92
b91:
  %v553 = mul i64 %v551, 8
  %v554 = getelementptr inbounds float, ptr %v550, i64 %v553
  br label %b93
b93:
  %v555 = phi i64 [ 0, %b91 ], [ %v558, %b94 ]
  %v556 = icmp slt i64 %v555, 8
  br i1 %v556, label %b94, label %b95
b94:
  %v557 = getelementptr inbounds float, ptr %v554, i64 %v555
  store float 0x0000000000000000, ptr %v557, align 4
  %v558 = add nsw i64 %v555, 1
  br label %b93
b95:
  %v559 = add nsw i64 %v551, 1
  br label %b90
b92:
  %v560 = mul i64 %v8, 1
  br label %b96
b96:
  %v561 = phi i64 [ 0, %b92 ], [ %v665, %b101 ]
  %v562 = icmp slt i64 %v561, %v560
  br i1 %v562, label %b97, label %b98
b97:
  %v563 = sub i64 %v560, %v561
  %v564 = icmp slt i64 %v563, 384
  %v565 = select i1 %v564, i64 %v563, i64 384
  br label %b99
b99:
  %v566 = phi i64 [ %v544, %b97 ], [ %v664, %b125 ]
  %v567 = icmp slt i64 %v566, %v549
  br i1 %v567, label %b100, label %b101
b100:
  %v568 = sub i64 %v549, %v566
  %v569 = icmp slt i64 %v568, 64
  %v570 = select i1 %v569, i64 %v568, i64 64
  %v571 = sdiv i64 %v570, 2
  %v572 = mul i64 %v571, 2
  %v573 = sub i64 %v570, %v572
  %v574 = mul i64 %v561, 8
  %v575 = add i64 %v574, %v566
  %v576 = getelementptr inbounds float, ptr %v532, i64 %v575
  br label %b102
b102:
  %v577 = phi i64 [ 0, %b100 ], [ %v603, %b110 ]
  %v578 = icmp slt i64 %v577, %v565
  br i1 %v578, label %b103, label %b104
b103:
  %v579 = mul i64 %v577, 8
  %v580 = getelementptr inbounds float, ptr %v576, i64 %v579
  %v581 = mul i64 %v577, 2
  %v582 = getelementptr inbounds float, ptr %v536, i64 %v581
  br label %b105
b105:
  %v583 = phi i64 [ 0, %b103 ], [ %v592, %b106 ]
  %v584 = icmp slt i64 %v583, %v571
  br i1 %v584, label %b106, label %b107
b106:
  %v585 = mul i64 %v583, 2
  %v586 = getelementptr inbounds float, ptr %v580, i64 %v585
  %v587 = mul i64 %v583, 768
  %v588 = getelementptr inbounds float, ptr %v582, i64 %v587
  %v589 = getelementptr inbounds float, ptr %v586, i64 0
  %v590 = load <2 x float>, ptr %v589, align 4
  %v591 = getelementptr inbounds float, ptr %v588, i64 0
  store <2 x float> %v590, ptr %v591, align 4
  %v592 = add nsw i64 %v583, 1
  br label %b105
b107:
  %v593 = mul i64 %v571, 2
  %v594 = getelementptr inbounds float, ptr %v580, i64 %v593
  %v595 = mul i64 %v571, 768
  %v596 = getelementptr inbounds float, ptr %v582, i64 %v595
  br label %b108
b108:
  %v597 = phi i64 [ 0, %b107 ], [ %v602, %b109 ]
  %v598 = icmp slt i64 %v597, %v573
  br i1 %v598, label %b109, label %b110
b109:
  %v599 = getelementptr inbounds float, ptr %v594, i64 %v597
  %v600 = load float, ptr %v599, align 4
  %v601 = getelementptr inbounds float, ptr %v596, i64 %v597
  store float %v600, ptr %v601, align 4
  %v602 = add nsw i64 %v597, 1
  br label %b108, !llvm.loop !0
b110:
  %v603 = add nsw i64 %v577, 1
  br label %b102
b104:
  br label %b111
b111:
  %v604 = phi i64 [ 0, %b104 ], [ %v639, %b119 ]
  %v605 = icmp slt i64 %v604, 0
  br i1 %v605, label %b112, label %b113
b112:
  %v606 = mul i64 %v561, 8
  %v607 = add i64 %v606, %v604
  %v608 = getelementptr inbounds float, ptr %v535, i64 %v607
  br label %b114
b114:
  %v609 = phi i64 [ 0, %b112 ], [ %v627, %b115 ]
  %v610 = icmp slt i64 %v609, %v565
  br i1 %v610, label %b115, label %b116
b115:
  %v611 = mul i64 %v609, 8
  %v612 = getelementptr inbounds float, ptr %v608, i64 %v611
  %v613 = mul i64 %v609, 32
  %v614 = getelementptr inbounds float, ptr %v74, i64 %v613
  %v615 = getelementptr inbounds float, ptr %v612, i64 0
  %v616 = load <8 x float>, ptr %v615, align 4
  %v617 = getelementptr inbounds float, ptr %v614, i64 0
  store <8 x float> %v616, ptr %v617, align 4
  %v618 = getelementptr inbounds float, ptr %v612, i64 8
  %v619 = load <8 x float>, ptr %v618, align 4
  %v620 = getelementptr inbounds float, ptr %v614, i64 8
  store <8 x float> %v619, ptr %v620, align 4
  %v621 = getelementptr inbounds float, ptr %v612, i64 16
  %v622 = load <8 x float>, ptr %v621, align 4
  %v623 = getelementptr inbounds float, ptr %v614, i64 16
  store <8 x float> %v622, ptr %v623, align 4
  %v624 = getelementptr inbounds float, ptr %v612, i64 24
  %v625 = load <8 x float>, ptr %v624, align 4
  %v626 = getelementptr inbounds float, ptr %v614, i64 24
  store <8 x float> %v625, ptr %v626, align 4
  %v627 = add nsw i64 %v609, 1
  br label %b114
b116:
  %v628 = sdiv i64 %v570, 2
  br label %b117
b117:
  %v629 = phi i64 [ 0, %b116 ], [ %v638, %b118 ]
  %v630 = icmp slt i64 %v629, %v628
  br i1 %v630, label %b118, label %b119
b118:
  %v631 = mul i64 %v629, 2
  %v632 = add i64 %v566, %v631
  %v633 = mul i64 %v629, 768
  %v634 = getelementptr inbounds float, ptr %v536, i64 %v633
  %v635 = mul i64 %v632, 8
  %v636 = add i64 %v635, %v604
  %v637 = getelementptr inbounds float, ptr %v550, i64 %v636
  call void @outer_2x32(ptr %v634, ptr %v74, i64 %v565, ptr %v637, i64 8)
  %v638 = add nsw i64 %v629, 1
  br label %b117
b119:
  %v639 = add nsw i64 %v604, 32
  br label %b111
b113:
  %v640 = mul i64 %v561, 8
  %v641 = add i64 %v640, 0
  %v642 = getelementptr inbounds float, ptr %v535, i64 %v641
  br label %b120
b120:
  %v643 = phi i64 [ 0, %b113 ], [ %v652, %b121 ]
  %v644 = icmp slt i64 %v643, %v565
  br i1 %v644, label %b121, label %b122
b121:
  %v645 = mul i64 %v643, 8
  %v646 = getelementptr inbounds float, ptr %v642, i64 %v645
  %v647 = mul i64 %v643, 8
  %v648 = getelementptr inbounds float, ptr %v74, i64 %v647
  %v649 = getelementptr inbounds float, ptr %v646, i64 0
  %v650 = load <8 x float>, ptr %v649, align 4
  %v651 = getelementptr inbounds float, ptr %v648, i64 0
  store <8 x float> %v650, ptr %v651, align 4
  %v652 = add nsw i64 %v643, 1
  br label %b120
b122:
  %v653 = sdiv i64 %v570, 2
  br label %b123
b123:
  %v654 = phi i64 [ 0, %b122 ], [ %v663, %b124 ]
  %v655 = icmp slt i64 %v654, %v653
  br i1 %v655, label %b124, label %b125
b124:
  %v656 = mul i64 %v654, 2
  %v657 = add i64 %v566, %v656
  %v658 = mul i64 %v654, 768
  %v659 = getelementptr inbounds float, ptr %v536, i64 %v658
  %v660 = mul i64 %v657, 8
  %v661 = add i64 %v660, 0
  %v662 = getelementptr inbounds float, ptr %v550, i64 %v661
  call void @outer_2x8(ptr %v659, ptr %v74, i64 %v565, ptr %v662, i64 8)
  %v663 = add nsw i64 %v654, 1
  br label %b123
b125:
  %v664 = add nsw i64 %v566, 64
  br label %b99
b101:
  %v665 = add nsw i64 %v561, 384
  br label %b96
b98:
  %v666 = icmp sgt i64 %v3, 1
  br i1 %v666, label %b126, label %b127
b126:
  %v667 = getelementptr inbounds i64, ptr %v1, i64 3
  %v668 = atomicrmw add ptr %v667, i64 1 acq_rel
  %v669 = load i64, ptr %v69, align 8
  %v670 = add i64 %v669, 1
  store i64 %v670, ptr %v69, align 8
  %v671 = mul i64 %v3, %v670
  br label %b128
b128:
  %v672 = load atomic i64, ptr %v667 acquire, align 8
  %v673 = icmp slt i64 %v672, %v671
  br i1 %v673, label %b129, label %b130
b129:
  %v674 = call i32 @sched_yield()
  br label %b128
b130:
  br label %b127
b127:
  %v675 = mul i64 0, 8
  %v676 = getelementptr inbounds float, ptr %v52, i64 %v675
  %v677 = getelementptr inbounds float, ptr %v676, i64 0
  %v678 = mul i64 1, %v7
  %v679 = add i64 0, %v678
  %v680 = mul i64 %v679, 8
  %v681 = getelementptr inbounds float, ptr %v26, i64 %v680
  %v682 = getelementptr inbounds float, ptr %v681, i64 0
  %v683 = getelementptr inbounds float, ptr %v74, i64 12288
  %v684 = add i64 8, 1
  %v685 = sdiv i64 %v684, 2
  %v686 = add i64 %v2, 1
  %v687 = mul i64 %v685, %v2
  %v688 = sdiv i64 %v687, %v3
  %v689 = mul i64 %v688, 2
  %v690 = icmp slt i64 %v689, 8
  %v691 = select i1 %v690, i64 %v689, i64 8
  %v692 = mul i64 %v685, %v686
  %v693 = sdiv i64 %v692, %v3
  %v694 = mul i64 %v693, 2
  %v695 = icmp slt i64 %v694, 8
  %v696 = select i1 %v695, i64 %v694, i64 8
  %v697 = getelementptr inbounds float, ptr %v36, i64 0
  br label %b131
b131:
  %v698 = phi i64 [ %v691, %b127 ], [ %v706, %b136 ]
  %v699 = icmp slt i64 %v698, %v696
  br i1 %v699, label %b132, label %b133
b132:
  %v700 = mul i64 %v698, 8
  %v701 = getelementptr inbounds float, ptr %v697, i64 %v700
  br label %b134
b134:
  %v702 = phi i64 [ 0, %b132 ], [ %v705, %b135 ]
  %v703 = icmp slt i64 %v702, 8
  br i1 %v703, label %b135, label %b136
b135:
  %v704 = getelementptr inbounds float, ptr %v701, i64 %v702
  store float 0x0000000000000000, ptr %v704, align 4
  %v705 = add nsw i64 %v702, 1
  br label %b134
b136:
  %v706 = add nsw i64 %v698, 1
  br label %b131
b133:
  %v707 = mul i64 %v8, 1
  br label %b137
b137:
  %v708 = phi i64 [ 0, %b133 ], [ %v812, %b142 ]
  %v709 = icmp slt i64 %v708, %v707
  br i1 %v709, label %b138, label %b139
b138:
  %v710 = sub i64 %v707, %v708
  %v711 = icmp slt i64 %v710, 384
  %v712 = select i1 %v711, i64 %v710, i64 384
  br label %b140
b140:
  %v713 = phi i64 [ %v691, %b138 ], [ %v811, %b166 ]
  %v714 = icmp slt i64 %v713, %v696
  br i1 %v714, label %b141, label %b142
b141:
  %v715 = sub i64 %v696, %v713
  %v716 = icmp slt i64 %v715, 64
  %v717 = select i1 %v716, i64 %v715, i64 64
  %v718 = sdiv i64 %v717, 2
  %v719 = mul i64 %v718, 2
  %v720 = sub i64 %v717, %v719
  %v721 = mul i64 %v708, 8
  %v722 = add i64 %v721, %v713
  %v723 = getelementptr inbounds float, ptr %v677, i64 %v722
  br label %b143
b143:
  %v724 = phi i64 [ 0, %b141 ], [ %v750, %b151 ]
  %v725 = icmp slt i64 %v724, %v712
  br i1 %v725, label %b144, label %b145
b144:
  %v726 = mul i64 %v724, 8
  %v727 = getelementptr inbounds float, ptr %v723, i64 %v726
  %v728 = mul i64 %v724, 2
  %v729 = getelementptr inbounds float, ptr %v683, i64 %v728
  br label %b146
b146:
  %v730 = phi i64 [ 0, %b144 ], [ %v739, %b147 ]
  %v731 = icmp slt i64 %v730, %v718
  br i1 %v731, label %b147, label %b148
b147:
  %v732 = mul i64 %v730, 2
  %v733 = getelementptr inbounds float, ptr %v727, i64 %v732
  %v734 = mul i64 %v730, 768
  %v735 = getelementptr inbounds float, ptr %v729, i64 %v734
  %v736 = getelementptr inbounds float, ptr %v733, i64 0
  %v737 = load <2 x float>, ptr %v736, align 4
  %v738 = getelementptr inbounds float, ptr %v735, i64 0
  store <2 x float> %v737, ptr %v738, align 4
  %v739 = add nsw i64 %v730, 1
  br label %b146
b148:
  %v740 = mul i64 %v718, 2
  %v741 = getelementptr inbounds float, ptr %v727, i64 %v740
  %v742 = mul i64 %v718, 768
  %v743 = getelementptr inbounds float, ptr %v729, i64 %v742
  br label %b149
b149:
  %v744 = phi i64 [ 0, %b148 ], [ %v749, %b150 ]
  %v745 = icmp slt i64 %v744, %v720
  br i1 %v745, label %b150, label %b151
b150:
  %v746 = getelementptr inbounds float, ptr %v741, i64 %v744
  %v747 = load float, ptr %v746, align 4
  %v748 = getelementptr inbounds float, ptr %v743, i64 %v744
  store float %v747, ptr %v748, align 4
  %v749 = add nsw i64 %v744, 1
  br label %b149, !llvm.loop !3
b151:
  %v750 = add nsw i64 %v724, 1
  br label %b143
b145:
  br label %b152
b152:
  %v751 = phi i64 [ 0, %b145 ], [ %v786, %b160 ]
  %v752 = icmp slt i64 %v751, 0
  br i1 %v752, label %b153, label %b154
b153:
  %v753 = mul i64 %v708, 8
  %v754 = add i64 %v753, %v751
  %v755 = getelementptr inbounds float, ptr %v682, i64 %v754
  br label %b155
b155:
  %v756 = phi i64 [ 0, %b153 ], [ %v774, %b156 ]
  %v757 = icmp slt i64 %v756, %v712
  br i1 %v757, label %b156, label %b157
b156:
  %v758 = mul i64 %v756, 8
  %v759 = getelementptr inbounds float, ptr %v755, i64 %v758
  %v760 = mul i64 %v756, 32
  %v761 = getelementptr inbounds float, ptr %v74, i64 %v760
  %v762 = getelementptr inbounds float, ptr %v759, i64 0
  %v763 = load <8 x float>, ptr %v762, align 4
  %v764 = getelementptr inbounds float, ptr %v761, i64 0
  store <8 x float> %v763, ptr %v764, align 4
  %v765 = getelementptr inbounds float, ptr %v759, i64 8
  %v766 = load <8 x float>, ptr %v765, align 4
  %v767 = getelementptr inbounds float, ptr %v761, i64 8
  store <8 x float> %v766, ptr %v767, align 4
  %v768 = getelementptr inbounds float, ptr %v759, i64 16
  %v769 = load <8 x float>, ptr %v768, align 4
  %v770 = getelementptr inbounds float, ptr %v761, i64 16
  store <8 x float> %v769, ptr %v770, align 4
  %v771 = getelementptr inbounds float, ptr %v759, i64 24
  %v772 = load <8 x float>, ptr %v771, align 4
  %v773 = getelementptr inbounds float, ptr %v761, i64 24
  store <8 x float> %v772, ptr %v773, align 4
  %v774 = add nsw i64 %v756, 1
  br label %b155
b157:
  %v775 = sdiv i64 %v717, 2
  br label %b158
b158:
  %v776 = phi i64 [ 0, %b157 ], [ %v785, %b159 ]
  %v777 = icmp slt i64 %v776, %v775
  br i1 %v777, label %b159, label %b160
b159:
  %v778 = mul i64 %v776, 2
  %v779 = add i64 %v713, %v778
  %v780 = mul i64 %v776, 768
  %v781 = getelementptr inbounds float, ptr %v683, i64 %v780
  %v782 = mul i64 %v779, 8
  %v783 = add i64 %v782, %v751
  %v784 = getelementptr inbounds float, ptr %v697, i64 %v783
  call void @outer_2x32(ptr %v781, ptr %v74, i64 %v712, ptr %v784, i64 8)
  %v785 = add nsw i64 %v776, 1
  br label %b158
b160:
  %v786 = add nsw i64 %v751, 32
  br label %b152
b154:
  %v787 = mul i64 %v708, 8
  %v788 = add i64 %v787, 0
  %v789 = getelementptr inbounds float, ptr %v682, i64 %v788
  br label %b161
b161:
  %v790 = phi i64 [ 0, %b154 ], [ %v799, %b162 ]
  %v791 = icmp slt i64 %v790, %v712
  br i1 %v791, label %b162, label %b163
b162:
  %v792 = mul i64 %v790, 8
  %v793 = getelementptr inbounds float, ptr %v789, i64 %v792
  %v794 = mul i64 %v790, 8
  %v795 = getelementptr inbounds float, ptr %v74, i64 %v794
  %v796 = getelementptr inbounds float, ptr %v793, i64 0
  %v797 = load <8 x float>, ptr %v796, align 4
  %v798 = getelementptr inbounds float, ptr %v795, i64 0
  store <8 x float> %v797, ptr %v798, align 4
  %v799 = add nsw i64 %v790, 1
  br label %b161
b163:
  %v800 = sdiv i64 %v717, 2
  br label %b164
b164:
  %v801 = phi i64 [ 0, %b163 ], [ %v810, %b165 ]
  %v802 = icmp slt i64 %v801, %v800
  br i1 %v802, label %b165, label %b166
b165:
  %v803 = mul i64 %v801, 2
  %v804 = add i64 %v713, %v803
  %v805 = mul i64 %v801, 768
  %v806 = getelementptr inbounds float, ptr %v683, i64 %v805
  %v807 = mul i64 %v804, 8
  %v808 = add i64 %v807, 0
  %v809 = getelementptr inbounds float, ptr %v697, i64 %v808
  call void @outer_2x8(ptr %v806, ptr %v74, i64 %v712, ptr %v809, i64 8)
  %v810 = add nsw i64 %v801, 1
  br label %b164
b166:
  %v811 = add nsw i64 %v713, 64
  br label %b140
b142:
  %v812 = add nsw i64 %v708, 384
  br label %b137
b139:
  %v813 = icmp sgt i64 %v3, 1
  br i1 %v813, label %b167, label %b168
b167:
  %v814 = getelementptr inbounds i64, ptr %v1, i64 3
  %v815 = atomicrmw add ptr %v814, i64 1 acq_rel
  %v816 = load i64, ptr %v69, align 8
  %v817 = add i64 %v816, 1
  store i64 %v817, ptr %v69, align 8
  %v818 = mul i64 %v3, %v817
  br label %b169
b169:
  %v819 = load atomic i64, ptr %v814 acquire, align 8
  %v820 = icmp slt i64 %v819, %v818
  br i1 %v820, label %b170, label %b171
b170:
  %v821 = call i32 @sched_yield()
  br label %b169
b171:
  br label %b168
b168:
  %v822 = icmp eq i64 %v2, 0
  br i1 %v822, label %b172, label %b173
b172:
  br label %b174
b174:
  %v823 = phi i64 [ 0, %b172 ], [ %v840, %b179 ]
  %v824 = phi <8 x float> [ splat (float 0x0000000000000000), %b172 ], [ %v839, %b179 ]
  %v825 = icmp slt i64 %v823, %v8
  br i1 %v825, label %b175, label %b176
b175:
  %v826 = add i64 %v823, 128
  %v827 = icmp slt i64 %v826, %v8
  %v828 = select i1 %v827, i64 %v826, i64 %v8
  br label %b177
b177:
  %v829 = phi i64 [ %v823, %b175 ], [ %v838, %b178 ]
  %v830 = phi <8 x float> [ splat (float 0x0000000000000000), %b175 ], [ %v837, %b178 ]
  %v831 = icmp slt i64 %v829, %v828
  br i1 %v831, label %b178, label %b179
b178:
  %v832 = mul i64 %v829, 8
  %v833 = getelementptr inbounds float, ptr %v52, i64 %v832
  %v834 = add i64 0, 0
  %v835 = getelementptr inbounds float, ptr %v833, i64 %v834
  %v836 = load <8 x float>, ptr %v835, align 4
  %v837 = fadd <8 x float> %v830, %v836
  %v838 = add nsw i64 %v829, 1
  br label %b177
b179:
  %v839 = fadd <8 x float> %v824, %v830
  %v840 = add nsw i64 %v823, 128
  br label %b174
b176:
  %v841 = add i64 0, 0
  %v842 = getelementptr inbounds float, ptr %v38, i64 %v841
  store <8 x float> %v824, ptr %v842, align 4
  br label %b173
b173:
  %v843 = icmp sgt i64 %v3, 1
  br i1 %v843, label %b180, label %b181
b180:
  %v844 = getelementptr inbounds i64, ptr %v1, i64 3
  %v845 = atomicrmw add ptr %v844, i64 1 acq_rel
  %v846 = load i64, ptr %v69, align 8
  %v847 = add i64 %v846, 1
  store i64 %v847, ptr %v69, align 8
  %v848 = mul i64 %v3, %v847
  br label %b182
b182:
  %v849 = load atomic i64, ptr %v844 acquire, align 8
  %v850 = icmp slt i64 %v849, %v848
  br i1 %v850, label %b183, label %b184
b183:
  %v851 = call i32 @sched_yield()
  br label %b182
b184:
  br label %b181
b181:
  %v852 = mul i64 0, 8
  %v853 = getelementptr inbounds float, ptr %v50, i64 %v852
  %v854 = getelementptr inbounds float, ptr %v853, i64 0
  %v855 = mul i64 0, 8
  %v856 = getelementptr inbounds float, ptr %v48, i64 %v855
  %v857 = getelementptr inbounds float, ptr %v856, i64 0
  %v858 = getelementptr inbounds float, ptr %v74, i64 12288
  %v859 = add i64 8, 1
  %v860 = sdiv i64 %v859, 2
  %v861 = add i64 %v2, 1
  %v862 = mul i64 %v860, %v2
  %v863 = sdiv i64 %v862, %v3
  %v864 = mul i64 %v863, 2
  %v865 = icmp slt i64 %v864, 8
  %v866 = select i1 %v865, i64 %v864, i64 8
  %v867 = mul i64 %v860, %v861
  %v868 = sdiv i64 %v867, %v3
  %v869 = mul i64 %v868, 2
  %v870 = icmp slt i64 %v869, 8
  %v871 = select i1 %v870, i64 %v869, i64 8
  %v872 = getelementptr inbounds float, ptr %v40, i64 0
  br label %b185
b185:
  %v873 = phi i64 [ %v866, %b181 ], [ %v881, %b190 ]
  %v874 = icmp slt i64 %v873, %v871
  br i1 %v874, label %b186, label %b187
b186:
  %v875 = mul i64 %v873, 8
  %v876 = getelementptr inbounds float, ptr %v872, i64 %v875
  br label %b188
b188:
  %v877 = phi i64 [ 0, %b186 ], [ %v880, %b189 ]
  %v878 = icmp slt i64 %v877, 8
  br i1 %v878, label %b189, label %b190
b189:
  %v879 = getelementptr inbounds float, ptr %v876, i64 %v877
  store float 0x0000000000000000, ptr %v879, align 4
  %v880 = add nsw i64 %v877, 1
  br label %b188
b190:
  %v881 = add nsw i64 %v873, 1
  br label %b185
b187:
  %v882 = mul i64 %v8, 1
  br label %b191
b191:
  %v883 = phi i64 [ 0, %b187 ], [ %v987, %b196 ]
  %v884 = icmp slt i64 %v883, %v882
  br i1 %v884, label %b192, label %b193
b192:
  %v885 = sub i64 %v882, %v883
  %v886 = icmp slt i64 %v885, 384
  %v887 = select i1 %v886, i64 %v885, i64 384
  br label %b194
b194:
  %v888 = phi i64 [ %v866, %b192 ], [ %v986, %b220 ]
  %v889 = icmp slt i64 %v888, %v871
  br i1 %v889, label %b195, label %b196
b195:
  %v890 = sub i64 %v871, %v888
  %v891 = icmp slt i64 %v890, 64
  %v892 = select i1 %v891, i64 %v890, i64 64
  %v893 = sdiv i64 %v892, 2
  %v894 = mul i64 %v893, 2
  %v895 = sub i64 %v892, %v894
  %v896 = mul i64 %v883, 8
  %v897 = add i64 %v896, %v888
  %v898 = getelementptr inbounds float, ptr %v854, i64 %v897
  br label %b197
b197:
  %v899 = phi i64 [ 0, %b195 ], [ %v925, %b205 ]
  %v900 = icmp slt i64 %v899, %v887
  br i1 %v900, label %b198, label %b199
b198:
  %v901 = mul i64 %v899, 8
  %v902 = getelementptr inbounds float, ptr %v898, i64 %v901
  %v903 = mul i64 %v899, 2
  %v904 = getelementptr inbounds float, ptr %v858, i64 %v903
  br label %b200
b200:
  %v905 = phi i64 [ 0, %b198 ], [ %v914, %b201 ]
  %v906 = icmp slt i64 %v905, %v893
  br i1 %v906, label %b201, label %b202
b201:
  %v907 = mul i64 %v905, 2
  %v908 = getelementptr inbounds float, ptr %v902, i64 %v907
  %v909 = mul i64 %v905, 768
  %v910 = getelementptr inbounds float, ptr %v904, i64 %v909
  %v911 = getelementptr inbounds float, ptr %v908, i64 0
  %v912 = load <2 x float>, ptr %v911, align 4
  %v913 = getelementptr inbounds float, ptr %v910, i64 0
  store <2 x float> %v912, ptr %v913, align 4
  %v914 = add nsw i64 %v905, 1
  br label %b200
b202:
  %v915 = mul i64 %v893, 2
  %v916 = getelementptr inbounds float, ptr %v902, i64 %v915
  %v917 = mul i64 %v893, 768
  %v918 = getelementptr inbounds float, ptr %v904, i64 %v917
  br label %b203
b203:
  %v919 = phi i64 [ 0, %b202 ], [ %v924, %b204 ]
  %v920 = icmp slt i64 %v919, %v895
  br i1 %v920, label %b204, label %b205
b204:
  %v921 = getelementptr inbounds float, ptr %v916, i64 %v919
  %v922 = load float, ptr %v921, align 4
  %v923 = getelementptr inbounds float, ptr %v918, i64 %v919
  store float %v922, ptr %v923, align 4
  %v924 = add nsw i64 %v919, 1
  br label %b203, !llvm.loop !6
b205:
  %v925 = add nsw i64 %v899, 1
  br label %b197
b199:
  br label %b206
b206:
  %v926 = phi i64 [ 0, %b199 ], [ %v961, %b214 ]
  %v927 = icmp slt i64 %v926, 0
  br i1 %v927, label %b207, label %b208
b207:
  %v928 = mul i64 %v883, 8
  %v929 = add i64 %v928, %v926
  %v930 = getelementptr inbounds float, ptr %v857, i64 %v929
  br label %b209
b209:
  %v931 = phi i64 [ 0, %b207 ], [ %v949, %b210 ]
  %v932 = icmp slt i64 %v931, %v887
  br i1 %v932, label %b210, label %b211
b210:
  %v933 = mul i64 %v931, 8
  %v934 = getelementptr inbounds float, ptr %v930, i64 %v933
  %v935 = mul i64 %v931, 32
  %v936 = getelementptr inbounds float, ptr %v74, i64 %v935
  %v937 = getelementptr inbounds float, ptr %v934, i64 0
  %v938 = load <8 x float>, ptr %v937, align 4
  %v939 = getelementptr inbounds float, ptr %v936, i64 0
  store <8 x float> %v938, ptr %v939, align 4
  %v940 = getelementptr inbounds float, ptr %v934, i64 8
  %v941 = load <8 x float>, ptr %v940, align 4
  %v942 = getelementptr inbounds float, ptr %v936, i64 8
  store <8 x float> %v941, ptr %v942, align 4
  %v943 = getelementptr inbounds float, ptr %v934, i64 16
  %v944 = load <8 x float>, ptr %v943, align 4
  %v945 = getelementptr inbounds float, ptr %v936, i64 16
  store <8 x float> %v944, ptr %v945, align 4
  %v946 = getelementptr inbounds float, ptr %v934, i64 24
  %v947 = load <8 x float>, ptr %v946, align 4
  %v948 = getelementptr inbounds float, ptr %v936, i64 24
  store <8 x float> %v947, ptr %v948, align 4
  %v949 = add nsw i64 %v931, 1
  br label %b209
b211:
  %v950 = sdiv i64 %v892, 2
  br label %b212
b212:
  %v951 = phi i64 [ 0, %b211 ], [ %v960, %b213 ]
  %v952 = icmp slt i64 %v951, %v950
  br i1 %v952, label %b213, label %b214
b213:
  %v953 = mul i64 %v951, 2
  %v954 = add i64 %v888, %v953
  %v955 = mul i64 %v951, 768
  %v956 = getelementptr inbounds float, ptr %v858, i64 %v955
  %v957 = mul i64 %v954, 8
  %v958 = add i64 %v957, %v926
  %v959 = getelementptr inbounds float, ptr %v872, i64 %v958
  call void @outer_2x32(ptr %v956, ptr %v74, i64 %v887, ptr %v959, i64 8)
  %v960 = add nsw i64 %v951, 1
  br label %b212
b214:
  %v961 = add nsw i64 %v926, 32
  br label %b206
b208:
  %v962 = mul i64 %v883, 8
  %v963 = add i64 %v962, 0
  %v964 = getelementptr inbounds float, ptr %v857, i64 %v963
  br label %b215
b215:
  %v965 = phi i64 [ 0, %b208 ], [ %v974, %b216 ]
  %v966 = icmp slt i64 %v965, %v887
  br i1 %v966, label %b216, label %b217
b216:
  %v967 = mul i64 %v965, 8
  %v968 = getelementptr inbounds float, ptr %v964, i64 %v967
  %v969 = mul i64 %v965, 8
  %v970 = getelementptr inbounds float, ptr %v74, i64 %v969
  %v971 = getelementptr inbounds float, ptr %v968, i64 0
  %v972 = load <8 x float>, ptr %v971, align 4
  %v973 = getelementptr inbounds float, ptr %v970, i64 0
  store <8 x float> %v972, ptr %v973, align 4
  %v974 = add nsw i64 %v965, 1
  br label %b215
b217:
  %v975 = sdiv i64 %v892, 2
  br label %b218
b218:
  %v976 = phi i64 [ 0, %b217 ], [ %v985, %b219 ]
  %v977 = icmp slt i64 %v976, %v975
  br i1 %v977, label %b219, label %b220
b219:
  %v978 = mul i64 %v976, 2
  %v979 = add i64 %v888, %v978
  %v980 = mul i64 %v976, 768
  %v981 = getelementptr inbounds float, ptr %v858, i64 %v980
  %v982 = mul i64 %v979, 8
  %v983 = add i64 %v982, 0
  %v984 = getelementptr inbounds float, ptr %v872, i64 %v983
  call void @outer_2x8(ptr %v981, ptr %v74, i64 %v887, ptr %v984, i64 8)
  %v985 = add nsw i64 %v976, 1
  br label %b218
b220:
  %v986 = add nsw i64 %v888, 64
  br label %b194
b196:
  %v987 = add nsw i64 %v883, 384
  br label %b191
b193:
  %v988 = icmp sgt i64 %v3, 1
  br i1 %v988, label %b221, label %b222
b221:
  %v989 = getelementptr inbounds i64, ptr %v1, i64 3
  %v990 = atomicrmw add ptr %v989, i64 1 acq_rel
  %v991 = load i64, ptr %v69, align 8
  %v992 = add i64 %v991, 1
  store i64 %v992, ptr %v69, align 8
  %v993 = mul i64 %v3, %v992
  br label %b223
b223:
  %v994 = load atomic i64, ptr %v989 acquire, align 8
  %v995 = icmp slt i64 %v994, %v993
  br i1 %v995, label %b224, label %b225
b224:
  %v996 = call i32 @sched_yield()
  br label %b223
b225:
  br label %b222
b222:
  %v997 = icmp eq i64 %v2, 0
  br i1 %v997, label %b226, label %b227
b226:
  br label %b228
b228:
  %v998 = phi i64 [ 0, %b226 ], [ %v1015, %b233 ]
  %v999 = phi <8 x float> [ splat (float 0x0000000000000000), %b226 ], [ %v1014, %b233 ]
  %v1000 = icmp slt i64 %v998, %v8
  br i1 %v1000, label %b229, label %b230
b229:
  %v1001 = add i64 %v998, 128
  %v1002 = icmp slt i64 %v1001, %v8
  %v1003 = select i1 %v1002, i64 %v1001, i64 %v8
  br label %b231
b231:
  %v1004 = phi i64 [ %v998, %b229 ], [ %v1013, %b232 ]
  %v1005 = phi <8 x float> [ splat (float 0x0000000000000000), %b229 ], [ %v1012, %b232 ]
  %v1006 = icmp slt i64 %v1004, %v1003
  br i1 %v1006, label %b232, label %b233
b232:
  %v1007 = mul i64 %v1004, 8
  %v1008 = getelementptr inbounds float, ptr %v50, i64 %v1007
  %v1009 = add i64 0, 0
  %v1010 = getelementptr inbounds float, ptr %v1008, i64 %v1009
  %v1011 = load <8 x float>, ptr %v1010, align 4
  %v1012 = fadd <8 x float> %v1005, %v1011
  %v1013 = add nsw i64 %v1004, 1
  br label %b231
b233:
  %v1014 = fadd <8 x float> %v999, %v1005
  %v1015 = add nsw i64 %v998, 128
  br label %b228
b230:
  %v1016 = add i64 0, 0
  %v1017 = getelementptr inbounds float, ptr %v42, i64 %v1016
  store <8 x float> %v999, ptr %v1017, align 4
  br label %b227
b227:
  %v1018 = icmp sgt i64 %v3, 1
  br i1 %v1018, label %b234, label %b235
b234:
  %v1019 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1020 = atomicrmw add ptr %v1019, i64 1 acq_rel
  %v1021 = load i64, ptr %v69, align 8
  %v1022 = add i64 %v1021, 1
  store i64 %v1022, ptr %v69, align 8
  %v1023 = mul i64 %v3, %v1022
  br label %b236
b236:
  %v1024 = load atomic i64, ptr %v1019 acquire, align 8
  %v1025 = icmp slt i64 %v1024, %v1023
  br i1 %v1025, label %b237, label %b238
b237:
  %v1026 = call i32 @sched_yield()
  br label %b236
b238:
  br label %b235
b235:
  ret void
}
define internal void @pack_rows(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #2 {
entry:
  %v7 = icmp ult i64 %v4, 8
  %v8 = select i1 %v7, i64 %v4, i64 8
  %v9 = trunc i64 %v8 to i32
  %v10 = insertelement <8 x i32> poison, i32 %v9, i64 0
  %v11 = shufflevector <8 x i32> %v10, <8 x i32> poison, <8 x i32> zeroinitializer
  %v12 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v11
  br label %b0
b0:
  %v13 = phi i64 [ 0, %entry ], [ %v20, %b1 ]
  %v14 = icmp slt i64 %v13, %v3
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v13, %v2
  %v16 = getelementptr inbounds float, ptr %v0, i64 %v15
  %v17 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v16, <8 x i1> %v12, <8 x float> zeroinitializer)
  %v18 = mul i64 %v13, %v6
  %v19 = getelementptr inbounds float, ptr %v5, i64 %v18
  store <8 x float> %v17, ptr %v19, align 4
  %v20 = add nsw i64 %v13, 1
  br label %b0
b2:
  ret void
}
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v43, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v14 = icmp slt i64 %v5, %v2
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v5, 32
  %v16 = getelementptr inbounds float, ptr %v1, i64 %v15
  %v17 = mul i64 %v5, 2
  %v18 = getelementptr inbounds float, ptr %v0, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v16, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v16, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v16, i64 16
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v16, i64 24
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v18, i64 0
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v20, <8 x float> %v6)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v7)
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v26, <8 x float> %v9)
  %v35 = getelementptr inbounds float, ptr %v18, i64 1
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v20, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v22, <8 x float> %v11)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v12)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v26, <8 x float> %v13)
  %v43 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v44 = mul i64 %v4, 0
  %v45 = getelementptr inbounds float, ptr %v3, i64 %v44
  %v46 = getelementptr inbounds float, ptr %v45, i64 0
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = fadd <8 x float> %v47, %v6
  store <8 x float> %v48, ptr %v46, align 4
  %v49 = getelementptr inbounds float, ptr %v45, i64 8
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = fadd <8 x float> %v50, %v7
  store <8 x float> %v51, ptr %v49, align 4
  %v52 = getelementptr inbounds float, ptr %v45, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = fadd <8 x float> %v53, %v8
  store <8 x float> %v54, ptr %v52, align 4
  %v55 = getelementptr inbounds float, ptr %v45, i64 24
  %v56 = load <8 x float>, ptr %v55, align 4
  %v57 = fadd <8 x float> %v56, %v9
  store <8 x float> %v57, ptr %v55, align 4
  %v58 = mul i64 %v4, 1
  %v59 = getelementptr inbounds float, ptr %v3, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = fadd <8 x float> %v61, %v10
  store <8 x float> %v62, ptr %v60, align 4
  %v63 = getelementptr inbounds float, ptr %v59, i64 8
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = fadd <8 x float> %v64, %v11
  store <8 x float> %v65, ptr %v63, align 4
  %v66 = getelementptr inbounds float, ptr %v59, i64 16
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = fadd <8 x float> %v67, %v12
  store <8 x float> %v68, ptr %v66, align 4
  %v69 = getelementptr inbounds float, ptr %v59, i64 24
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = fadd <8 x float> %v70, %v13
  store <8 x float> %v71, ptr %v69, align 4
  ret void
}
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v25, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v19, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v24, %b1 ]
  %v8 = icmp slt i64 %v5, %v2
  br i1 %v8, label %b1, label %b2
b1:
  %v9 = mul i64 %v5, 8
  %v10 = getelementptr inbounds float, ptr %v1, i64 %v9
  %v11 = mul i64 %v5, 2
  %v12 = getelementptr inbounds float, ptr %v0, i64 %v11
  %v13 = getelementptr inbounds float, ptr %v10, i64 0
  %v14 = load <8 x float>, ptr %v13, align 4
  %v15 = getelementptr inbounds float, ptr %v12, i64 0
  %v16 = load float, ptr %v15, align 4
  %v17 = insertelement <8 x float> poison, float %v16, i64 0
  %v18 = shufflevector <8 x float> %v17, <8 x float> poison, <8 x i32> zeroinitializer
  %v19 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v18, <8 x float> %v14, <8 x float> %v6)
  %v20 = getelementptr inbounds float, ptr %v12, i64 1
  %v21 = load float, ptr %v20, align 4
  %v22 = insertelement <8 x float> poison, float %v21, i64 0
  %v23 = shufflevector <8 x float> %v22, <8 x float> poison, <8 x i32> zeroinitializer
  %v24 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v23, <8 x float> %v14, <8 x float> %v7)
  %v25 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v26 = mul i64 %v4, 0
  %v27 = getelementptr inbounds float, ptr %v3, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 0
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = fadd <8 x float> %v29, %v6
  store <8 x float> %v30, ptr %v28, align 4
  %v31 = mul i64 %v4, 1
  %v32 = getelementptr inbounds float, ptr %v3, i64 %v31
  %v33 = getelementptr inbounds float, ptr %v32, i64 0
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = fadd <8 x float> %v34, %v7
  store <8 x float> %v35, ptr %v33, align 4
  ret void
}

declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
attributes #2 = { nounwind "prefer-vector-width"="256" noinline }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!"llvm.loop.vectorize.width", i32 1}
!6 = distinct !{!6, !7, !8}
!7 = !{!"llvm.loop.unroll.disable"}
!8 = !{!"llvm.loop.vectorize.width", i32 1}
