; generated from specs/fast_weights.yaml by `make generated`: do not edit
; fast_weights I=8 H=8 S=1 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v89 = alloca i64, i64 1, align 8
  %v310 = alloca float, i64 64, align 4
  %v455 = alloca float, i64 64, align 4
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
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v58 = load ptr, ptr %v57, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v60 = load ptr, ptr %v59, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v62 = load ptr, ptr %v61, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v64 = load ptr, ptr %v63, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v66 = load ptr, ptr %v65, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v68 = load ptr, ptr %v67, align 4
  %v69 = getelementptr inbounds i64, ptr %v1, i64 6
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 11
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 12
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 13
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 16
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 23
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 24
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 27
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 28
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 35
  %v88 = load i64, ptr %v87, align 8
  store i64 0, ptr %v89, align 8
  %v90 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v91 = load ptr, ptr %v90, align 4
  %v92 = mul i64 %v2, 0
  %v93 = add i64 %v92, 128
  %v94 = getelementptr inbounds float, ptr %v91, i64 %v93
  %v95 = getelementptr inbounds i64, ptr %v1, i64 4
  %v96 = load i64, ptr %v95, align 8
  %v97 = icmp eq i64 %v96, 0
  br i1 %v97, label %b0, label %b1
b0:
  %v98 = icmp eq i64 %v2, 0
  br i1 %v98, label %b2, label %b3
b2:
  %v99 = add i64 0, 0
  %v100 = getelementptr inbounds float, ptr %v40, i64 %v99
  %v101 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v102, ptr %v100, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v103 = icmp sgt i64 %v3, 1
  br i1 %v103, label %b4, label %b5
b4:
  %v104 = getelementptr inbounds i64, ptr %v1, i64 3
  %v105 = atomicrmw add ptr %v104, i64 1 acq_rel
  %v106 = load i64, ptr %v89, align 8
  %v107 = add i64 %v106, 1
  store i64 %v107, ptr %v89, align 8
  %v108 = mul i64 %v3, %v107
  br label %b6
b6:
  %v109 = load atomic i64, ptr %v104 acquire, align 8
  %v110 = icmp slt i64 %v109, %v108
  br i1 %v110, label %b7, label %b8
b7:
  %v111 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v112 = getelementptr inbounds i64, ptr %v1, i64 4
  %v113 = load i64, ptr %v112, align 8
  %v114 = icmp eq i64 %v113, 0
  br i1 %v114, label %b9, label %b10
b9:
  %v115 = icmp eq i64 %v2, 0
  br i1 %v115, label %b11, label %b12
b11:
  br label %b13
b13:
  %v116 = phi i64 [ 0, %b11 ], [ %v122, %b14 ]
  %v117 = icmp slt i64 %v116, 64
  br i1 %v117, label %b14, label %b15
b14:
  %v118 = add i64 0, %v116
  %v119 = getelementptr inbounds float, ptr %v42, i64 %v118
  %v120 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v121, ptr %v119, align 4
  %v122 = add nsw i64 %v116, 8
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
  %v126 = load i64, ptr %v89, align 8
  %v127 = add i64 %v126, 1
  store i64 %v127, ptr %v89, align 8
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
  %v135 = getelementptr inbounds i64, ptr %v1, i64 36
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
  %v153 = and i64 0, %v74
  %v154 = mul i64 %v153, %v7
  %v155 = add i64 %v154, %v151
  %v156 = mul i64 %v155, 8
  %v157 = getelementptr inbounds float, ptr %v22, i64 %v156
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
  %v166 = load i64, ptr %v89, align 8
  %v167 = add i64 %v166, 1
  store i64 %v167, ptr %v89, align 8
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
  %v172 = getelementptr inbounds i64, ptr %v1, i64 4
  %v173 = load i64, ptr %v172, align 8
  %v174 = icmp eq i64 %v173, 0
  br i1 %v174, label %b33, label %b34
b33:
  %v175 = getelementptr inbounds i64, ptr %v1, i64 37
  %v176 = load i64, ptr %v175, align 8
  %v177 = icmp eq i64 %v176, 0
  br i1 %v177, label %b35, label %b36
b35:
  %v178 = add i64 %v7, 0
  %v179 = sdiv i64 %v178, 1
  %v180 = add i64 %v2, 1
  %v181 = mul i64 %v179, %v2
  %v182 = sdiv i64 %v181, %v3
  %v183 = mul i64 %v182, 1
  %v184 = icmp slt i64 %v183, %v7
  %v185 = select i1 %v184, i64 %v183, i64 %v7
  %v186 = mul i64 %v179, %v180
  %v187 = sdiv i64 %v186, %v3
  %v188 = mul i64 %v187, 1
  %v189 = icmp slt i64 %v188, %v7
  %v190 = select i1 %v189, i64 %v188, i64 %v7
  br label %b37
b37:
  %v191 = phi i64 [ %v185, %b35 ], [ %v205, %b42 ]
  %v192 = icmp slt i64 %v191, %v190
  br i1 %v192, label %b38, label %b39
b38:
  %v193 = and i64 0, %v76
  %v194 = mul i64 %v193, %v7
  %v195 = add i64 %v194, %v191
  %v196 = mul i64 %v195, 64
  %v197 = getelementptr inbounds float, ptr %v24, i64 %v196
  br label %b40
b40:
  %v198 = phi i64 [ 0, %b38 ], [ %v204, %b41 ]
  %v199 = icmp slt i64 %v198, 64
  br i1 %v199, label %b41, label %b42
b41:
  %v200 = add i64 0, %v198
  %v201 = getelementptr inbounds float, ptr %v197, i64 %v200
  %v202 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v203 = shufflevector <8 x float> %v202, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v203, ptr %v201, align 4
  %v204 = add nsw i64 %v198, 8
  br label %b40
b42:
  %v205 = add nsw i64 %v191, 1
  br label %b37
b39:
  br label %b36
b36:
  br label %b34
b34:
  %v206 = icmp sgt i64 %v3, 1
  br i1 %v206, label %b43, label %b44
b43:
  %v207 = getelementptr inbounds i64, ptr %v1, i64 3
  %v208 = atomicrmw add ptr %v207, i64 1 acq_rel
  %v209 = load i64, ptr %v89, align 8
  %v210 = add i64 %v209, 1
  store i64 %v210, ptr %v89, align 8
  %v211 = mul i64 %v3, %v210
  br label %b45
b45:
  %v212 = load atomic i64, ptr %v207 acquire, align 8
  %v213 = icmp slt i64 %v212, %v211
  br i1 %v213, label %b46, label %b47
b46:
  %v214 = call i32 @sched_yield()
  br label %b45
b47:
  br label %b44
b44:
  %v215 = getelementptr inbounds float, ptr %v91, i64 0
  %v216 = getelementptr inbounds i64, ptr %v1, i64 4
  %v217 = load i64, ptr %v216, align 8
  %v218 = icmp eq i64 %v217, 0
  br i1 %v218, label %b48, label %b49
b48:
  %v219 = add i64 1, 0
  %v220 = sdiv i64 %v219, 1
  %v221 = add i64 %v2, 1
  %v222 = mul i64 %v220, %v2
  %v223 = sdiv i64 %v222, %v3
  %v224 = mul i64 %v223, 1
  %v225 = icmp slt i64 %v224, 1
  %v226 = select i1 %v225, i64 %v224, i64 1
  %v227 = mul i64 %v220, %v221
  %v228 = sdiv i64 %v227, %v3
  %v229 = mul i64 %v228, 1
  %v230 = icmp slt i64 %v229, 1
  %v231 = select i1 %v230, i64 %v229, i64 1
  %v232 = icmp slt i64 %v231, 1
  %v233 = select i1 %v232, i64 %v231, i64 1
  br label %b50
b50:
  %v234 = phi i64 [ %v226, %b48 ], [ %v248, %b51 ]
  %v235 = icmp slt i64 %v234, %v233
  br i1 %v235, label %b51, label %b52
b51:
  %v236 = mul i64 %v234, 64
  %v237 = mul i64 %v234, 8
  %v238 = add i64 %v236, 0
  %v239 = add i64 %v237, 0
  %v240 = getelementptr inbounds float, ptr %v215, i64 %v238
  %v241 = sub i64 8, %v239
  %v242 = icmp slt i64 %v241, 0
  %v243 = select i1 %v242, i64 0, i64 %v241
  %v244 = mul i64 %v239, 8
  %v245 = add i64 0, %v244
  %v246 = getelementptr inbounds float, ptr %v14, i64 %v245
  call void @pack_turned(ptr %v246, i64 8, i64 1, i64 8, i64 %v243, ptr %v240, i64 8)
  %v247 = add i64 %v236, 64
  %v248 = add nsw i64 %v234, 1
  br label %b50
b52:
  br label %b49
b49:
  %v249 = icmp sgt i64 %v3, 1
  br i1 %v249, label %b53, label %b54
b53:
  %v250 = getelementptr inbounds i64, ptr %v1, i64 3
  %v251 = atomicrmw add ptr %v250, i64 1 acq_rel
  %v252 = load i64, ptr %v89, align 8
  %v253 = add i64 %v252, 1
  store i64 %v253, ptr %v89, align 8
  %v254 = mul i64 %v3, %v253
  br label %b55
b55:
  %v255 = load atomic i64, ptr %v250 acquire, align 8
  %v256 = icmp slt i64 %v255, %v254
  br i1 %v256, label %b56, label %b57
b56:
  %v257 = call i32 @sched_yield()
  br label %b55
b57:
  br label %b54
b54:
  %v258 = getelementptr inbounds float, ptr %v91, i64 64
  %v259 = getelementptr inbounds i64, ptr %v1, i64 4
  %v260 = load i64, ptr %v259, align 8
  %v261 = icmp eq i64 %v260, 0
  br i1 %v261, label %b58, label %b59
b58:
  %v262 = add i64 1, 0
  %v263 = sdiv i64 %v262, 1
  %v264 = add i64 %v2, 1
  %v265 = mul i64 %v263, %v2
  %v266 = sdiv i64 %v265, %v3
  %v267 = mul i64 %v266, 1
  %v268 = icmp slt i64 %v267, 1
  %v269 = select i1 %v268, i64 %v267, i64 1
  %v270 = mul i64 %v263, %v264
  %v271 = sdiv i64 %v270, %v3
  %v272 = mul i64 %v271, 1
  %v273 = icmp slt i64 %v272, 1
  %v274 = select i1 %v273, i64 %v272, i64 1
  %v275 = icmp slt i64 %v274, 1
  %v276 = select i1 %v275, i64 %v274, i64 1
  br label %b60
b60:
  %v277 = phi i64 [ %v269, %b58 ], [ %v291, %b61 ]
  %v278 = icmp slt i64 %v277, %v276
  br i1 %v278, label %b61, label %b62
b61:
  %v279 = mul i64 %v277, 64
  %v280 = mul i64 %v277, 8
  %v281 = add i64 %v279, 0
  %v282 = add i64 %v280, 0
  %v283 = getelementptr inbounds float, ptr %v258, i64 %v281
  %v284 = sub i64 8, %v282
  %v285 = icmp slt i64 %v284, 0
  %v286 = select i1 %v285, i64 0, i64 %v284
  %v287 = mul i64 %v282, 8
  %v288 = add i64 0, %v287
  %v289 = getelementptr inbounds float, ptr %v12, i64 %v288
  call void @pack_turned(ptr %v289, i64 8, i64 1, i64 8, i64 %v286, ptr %v283, i64 8)
  %v290 = add i64 %v279, 64
  %v291 = add nsw i64 %v277, 1
  br label %b60
b62:
  br label %b59
b59:
  %v292 = icmp sgt i64 %v3, 1
  br i1 %v292, label %b63, label %b64
b63:
  %v293 = getelementptr inbounds i64, ptr %v1, i64 3
  %v294 = atomicrmw add ptr %v293, i64 1 acq_rel
  %v295 = load i64, ptr %v89, align 8
  %v296 = add i64 %v295, 1
  store i64 %v296, ptr %v89, align 8
  %v297 = mul i64 %v3, %v296
  br label %b65
b65:
  %v298 = load atomic i64, ptr %v293 acquire, align 8
  %v299 = icmp slt i64 %v298, %v297
  br i1 %v299, label %b66, label %b67
b66:
  %v300 = call i32 @sched_yield()
  br label %b65
b67:
  br label %b64
b64:
  %v301 = getelementptr inbounds i64, ptr %v1, i64 5
  %v302 = load i64, ptr %v301, align 8
  br label %b68
b68:
  %v303 = phi i64 [ 0, %b64 ], [ %v847, %b150 ]
  %v304 = icmp slt i64 %v303, %v5
  br i1 %v304, label %b69, label %b70
b69:
  %v305 = add i64 %v303, %v302
  %v306 = icmp slt i64 %v305, %v5
  %v307 = select i1 %v306, i64 %v305, i64 %v5
  %v308 = sub i64 %v307, %v303
  %v309 = mul i64 %v308, %v7
  %v311 = add i64 %v309, 0
  %v312 = sdiv i64 %v311, 1
  %v313 = add i64 %v2, 1
  %v314 = mul i64 %v312, %v2
  %v315 = sdiv i64 %v314, %v3
  %v316 = mul i64 %v315, 1
  %v317 = icmp slt i64 %v316, %v309
  %v318 = select i1 %v317, i64 %v316, i64 %v309
  %v319 = mul i64 %v312, %v313
  %v320 = sdiv i64 %v319, %v3
  %v321 = mul i64 %v320, 1
  %v322 = icmp slt i64 %v321, %v309
  %v323 = select i1 %v322, i64 %v321, i64 %v309
  %v324 = mul i64 %v303, %v7
  %v325 = add i64 %v318, %v324
  %v326 = add i64 %v323, %v324
  br label %b71
b71:
  %v327 = phi i64 [ %v325, %b69 ], [ %v381, %b76 ]
  %v328 = icmp slt i64 %v327, %v326
  br i1 %v328, label %b72, label %b73
b72:
  %v329 = add i64 %v327, 96
  %v330 = icmp slt i64 %v329, %v326
  %v331 = select i1 %v330, i64 %v329, i64 %v326
  br label %b74
b74:
  %v332 = phi i64 [ 0, %b72 ], [ %v380, %b79 ]
  %v333 = icmp slt i64 %v332, 1
  br i1 %v333, label %b75, label %b76
b75:
  %v334 = sub i64 %v331, %v327
  %v335 = sub i64 8, 1
  %v336 = add i64 %v334, %v335
  %v337 = sdiv i64 %v336, 8
  br label %b77
b77:
  %v338 = phi i64 [ 0, %b75 ], [ %v379, %b84 ]
  %v339 = icmp slt i64 %v338, %v337
  br i1 %v339, label %b78, label %b79
b78:
  %v340 = mul i64 %v334, %v338
  %v341 = sdiv i64 %v340, %v337
  %v342 = add i64 %v327, %v341
  %v343 = add i64 %v338, 1
  %v344 = mul i64 %v334, %v343
  %v345 = sdiv i64 %v344, %v337
  %v346 = add i64 %v327, %v345
  %v347 = mul i64 %v332, 64
  %v348 = getelementptr inbounds float, ptr %v215, i64 %v347
  %v349 = sub i64 %v346, %v342
  %v350 = mul i64 %v342, 8
  %v351 = getelementptr inbounds float, ptr %v10, i64 %v350
  %v352 = getelementptr inbounds float, ptr %v351, i64 0
  %v353 = sub i64 %v349, 1
  %v354 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v353
  %v355 = load ptr, ptr %v354, align 4
  %v356 = getelementptr inbounds float, ptr %v310, i64 0
  %v357 = icmp sgt i64 %v349, 0
  br i1 %v357, label %b80, label %b81
b80:
  call void %v355(ptr %v352, i64 8, ptr %v348, i64 8, ptr %v356, i64 8, i64 0)
  br label %b81
b81:
  %v358 = add i64 %v347, 64
  br label %b82
b82:
  %v359 = phi i64 [ %v342, %b81 ], [ %v378, %b87 ]
  %v360 = icmp slt i64 %v359, %v346
  br i1 %v360, label %b83, label %b84
b83:
  %v361 = sub i64 %v359, %v342
  %v362 = mul i64 %v361, 8
  %v363 = getelementptr inbounds float, ptr %v310, i64 %v362
  %v364 = mul i64 %v359, 8
  %v365 = getelementptr inbounds float, ptr %v44, i64 %v364
  br label %b85
b85:
  %v366 = phi i64 [ 0, %b83 ], [ %v377, %b86 ]
  %v367 = icmp slt i64 %v366, 1
  br i1 %v367, label %b86, label %b87
b86:
  %v368 = mul i64 %v332, 1
  %v369 = add i64 %v368, %v366
  %v370 = mul i64 %v369, 8
  %v371 = add i64 0, %v366
  %v372 = mul i64 %v371, 8
  %v373 = getelementptr inbounds float, ptr %v363, i64 %v372
  %v374 = load <8 x float>, ptr %v373, align 4
  %v375 = add i64 0, %v370
  %v376 = getelementptr inbounds float, ptr %v365, i64 %v375
  store <8 x float> %v374, ptr %v376, align 4
  %v377 = add nsw i64 %v366, 1
  br label %b85
b87:
  %v378 = add nsw i64 %v359, 1
  br label %b82
b84:
  %v379 = add nsw i64 %v338, 1
  br label %b77
b79:
  %v380 = add nsw i64 %v332, 1
  br label %b74
b76:
  %v381 = add nsw i64 %v327, 96
  br label %b71
b73:
  %v382 = icmp sgt i64 %v3, 1
  br i1 %v382, label %b88, label %b89
b88:
  %v383 = getelementptr inbounds i64, ptr %v1, i64 3
  %v384 = atomicrmw add ptr %v383, i64 1 acq_rel
  %v385 = load i64, ptr %v89, align 8
  %v386 = add i64 %v385, 1
  store i64 %v386, ptr %v89, align 8
  %v387 = mul i64 %v3, %v386
  br label %b90
b90:
  %v388 = load atomic i64, ptr %v383 acquire, align 8
  %v389 = icmp slt i64 %v388, %v387
  br i1 %v389, label %b91, label %b92
b91:
  %v390 = call i32 @sched_yield()
  br label %b90
b92:
  br label %b89
b89:
  br label %b93
b93:
  %v391 = phi i64 [ %v303, %b89 ], [ %v837, %b148 ]
  %v392 = icmp slt i64 %v391, %v307
  br i1 %v392, label %b94, label %b95
b94:
  %v393 = add i64 %v7, 0
  %v394 = sdiv i64 %v393, 1
  %v395 = add i64 %v2, 1
  %v396 = mul i64 %v394, %v2
  %v397 = sdiv i64 %v396, %v3
  %v398 = mul i64 %v397, 1
  %v399 = icmp slt i64 %v398, %v7
  %v400 = select i1 %v399, i64 %v398, i64 %v7
  %v401 = mul i64 %v394, %v395
  %v402 = sdiv i64 %v401, %v3
  %v403 = mul i64 %v402, 1
  %v404 = icmp slt i64 %v403, %v7
  %v405 = select i1 %v404, i64 %v403, i64 %v7
  br label %b96
b96:
  %v406 = phi i64 [ %v400, %b94 ], [ %v454, %b101 ]
  %v407 = icmp slt i64 %v406, %v405
  br i1 %v407, label %b97, label %b98
b97:
  br label %b99
b99:
  %v408 = phi i64 [ 0, %b97 ], [ %v453, %b100 ]
  %v409 = icmp slt i64 %v408, 8
  br i1 %v409, label %b100, label %b101
b100:
  %v410 = add i64 %v391, 0
  %v411 = and i64 %v410, %v76
  %v412 = mul i64 %v411, %v7
  %v413 = add i64 %v412, %v406
  %v414 = mul i64 %v413, 64
  %v415 = getelementptr inbounds float, ptr %v24, i64 %v414
  %v416 = add i64 %v391, 0
  %v417 = and i64 %v416, %v74
  %v418 = mul i64 %v417, %v7
  %v419 = add i64 %v418, %v406
  %v420 = mul i64 %v419, 8
  %v421 = getelementptr inbounds float, ptr %v22, i64 %v420
  %v422 = add i64 0, %v408
  %v423 = getelementptr inbounds float, ptr %v421, i64 %v422
  %v424 = load float, ptr %v423, align 4
  %v425 = add i64 %v391, 1
  %v426 = and i64 %v425, %v76
  %v427 = mul i64 %v426, %v7
  %v428 = add i64 %v427, %v406
  %v429 = mul i64 %v428, 64
  %v430 = getelementptr inbounds float, ptr %v24, i64 %v429
  %v431 = mul i64 %v408, 8
  %v432 = add i64 0, %v431
  %v433 = add i64 %v432, 0
  %v434 = getelementptr inbounds float, ptr %v415, i64 %v433
  %v435 = load <8 x float>, ptr %v434, align 4
  %v436 = insertelement <8 x float> poison, float 0x3FEE666660000000, i64 0
  %v437 = shufflevector <8 x float> %v436, <8 x float> poison, <8 x i32> zeroinitializer
  %v438 = fmul <8 x float> %v437, %v435
  %v439 = add i64 0, 0
  %v440 = getelementptr inbounds float, ptr %v421, i64 %v439
  %v441 = load <8 x float>, ptr %v440, align 4
  %v442 = insertelement <8 x float> poison, float %v424, i64 0
  %v443 = shufflevector <8 x float> %v442, <8 x float> poison, <8 x i32> zeroinitializer
  %v444 = fmul <8 x float> %v443, %v441
  %v445 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v446 = shufflevector <8 x float> %v445, <8 x float> poison, <8 x i32> zeroinitializer
  %v447 = fmul <8 x float> %v446, %v444
  %v448 = fadd <8 x float> %v438, %v447
  %v449 = mul i64 %v408, 8
  %v450 = add i64 0, %v449
  %v451 = add i64 %v450, 0
  %v452 = getelementptr inbounds float, ptr %v430, i64 %v451
  store <8 x float> %v448, ptr %v452, align 4
  %v453 = add nsw i64 %v408, 1
  br label %b99
b101:
  %v454 = add nsw i64 %v406, 1
  br label %b96
b98:
  %v456 = add i64 %v7, 0
  %v457 = sdiv i64 %v456, 1
  %v458 = add i64 %v2, 1
  %v459 = mul i64 %v457, %v2
  %v460 = sdiv i64 %v459, %v3
  %v461 = mul i64 %v460, 1
  %v462 = icmp slt i64 %v461, %v7
  %v463 = select i1 %v462, i64 %v461, i64 %v7
  %v464 = mul i64 %v457, %v458
  %v465 = sdiv i64 %v464, %v3
  %v466 = mul i64 %v465, 1
  %v467 = icmp slt i64 %v466, %v7
  %v468 = select i1 %v467, i64 %v466, i64 %v7
  br label %b102
b102:
  %v469 = phi i64 [ %v463, %b98 ], [ %v541, %b107 ]
  %v470 = icmp slt i64 %v469, %v468
  br i1 %v470, label %b103, label %b104
b103:
  %v471 = add i64 %v469, 96
  %v472 = icmp slt i64 %v471, %v468
  %v473 = select i1 %v472, i64 %v471, i64 %v468
  br label %b105
b105:
  %v474 = phi i64 [ 0, %b103 ], [ %v540, %b110 ]
  %v475 = icmp slt i64 %v474, 1
  br i1 %v475, label %b106, label %b107
b106:
  %v476 = sub i64 %v473, %v469
  %v477 = sub i64 8, 1
  %v478 = add i64 %v476, %v477
  %v479 = sdiv i64 %v478, 8
  br label %b108
b108:
  %v480 = phi i64 [ 0, %b106 ], [ %v539, %b115 ]
  %v481 = icmp slt i64 %v480, %v479
  br i1 %v481, label %b109, label %b110
b109:
  %v482 = mul i64 %v476, %v480
  %v483 = sdiv i64 %v482, %v479
  %v484 = add i64 %v469, %v483
  %v485 = add i64 %v480, 1
  %v486 = mul i64 %v476, %v485
  %v487 = sdiv i64 %v486, %v479
  %v488 = add i64 %v469, %v487
  %v489 = mul i64 %v474, 64
  %v490 = getelementptr inbounds float, ptr %v258, i64 %v489
  %v491 = sub i64 %v488, %v484
  %v492 = add i64 %v391, 0
  %v493 = and i64 %v492, %v74
  %v494 = mul i64 %v493, %v7
  %v495 = add i64 %v494, %v484
  %v496 = mul i64 %v495, 8
  %v497 = getelementptr inbounds float, ptr %v22, i64 %v496
  %v498 = getelementptr inbounds float, ptr %v497, i64 0
  %v499 = sub i64 %v491, 1
  %v500 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v499
  %v501 = load ptr, ptr %v500, align 4
  %v502 = getelementptr inbounds float, ptr %v455, i64 0
  %v503 = icmp sgt i64 %v491, 0
  br i1 %v503, label %b111, label %b112
b111:
  call void %v501(ptr %v498, i64 8, ptr %v490, i64 8, ptr %v502, i64 8, i64 0)
  br label %b112
b112:
  %v504 = add i64 %v489, 64
  br label %b113
b113:
  %v505 = phi i64 [ %v484, %b112 ], [ %v538, %b118 ]
  %v506 = icmp slt i64 %v505, %v488
  br i1 %v506, label %b114, label %b115
b114:
  %v507 = sub i64 %v505, %v484
  %v508 = mul i64 %v507, 8
  %v509 = getelementptr inbounds float, ptr %v455, i64 %v508
  %v510 = add i64 %v391, 0
  %v511 = and i64 %v510, %v80
  %v512 = mul i64 %v511, %v7
  %v513 = add i64 %v512, %v505
  %v514 = mul i64 %v513, 8
  %v515 = getelementptr inbounds float, ptr %v44, i64 %v514
  %v516 = add i64 %v391, 0
  %v517 = and i64 %v516, %v82
  %v518 = mul i64 %v517, %v7
  %v519 = add i64 %v518, %v505
  %v520 = mul i64 %v519, 8
  %v521 = getelementptr inbounds float, ptr %v46, i64 %v520
  br label %b116
b116:
  %v522 = phi i64 [ 0, %b114 ], [ %v537, %b117 ]
  %v523 = icmp slt i64 %v522, 1
  br i1 %v523, label %b117, label %b118
b117:
  %v524 = mul i64 %v474, 1
  %v525 = add i64 %v524, %v522
  %v526 = mul i64 %v525, 8
  %v527 = add i64 0, %v522
  %v528 = mul i64 %v527, 8
  %v529 = getelementptr inbounds float, ptr %v509, i64 %v528
  %v530 = load <8 x float>, ptr %v529, align 4
  %v531 = add i64 0, %v526
  %v532 = getelementptr inbounds float, ptr %v515, i64 %v531
  %v533 = load <8 x float>, ptr %v532, align 4
  %v534 = fadd <8 x float> %v530, %v533
  %v535 = add i64 0, %v526
  %v536 = getelementptr inbounds float, ptr %v521, i64 %v535
  store <8 x float> %v534, ptr %v536, align 4
  %v537 = add nsw i64 %v522, 1
  br label %b116
b118:
  %v538 = add nsw i64 %v505, 1
  br label %b113
b115:
  %v539 = add nsw i64 %v480, 1
  br label %b108
b110:
  %v540 = add nsw i64 %v474, 1
  br label %b105
b107:
  %v541 = add nsw i64 %v469, 96
  br label %b102
b104:
  %v542 = add i64 %v7, 0
  %v543 = sdiv i64 %v542, 1
  %v544 = add i64 %v2, 1
  %v545 = mul i64 %v543, %v2
  %v546 = sdiv i64 %v545, %v3
  %v547 = mul i64 %v546, 1
  %v548 = icmp slt i64 %v547, %v7
  %v549 = select i1 %v548, i64 %v547, i64 %v7
  %v550 = mul i64 %v543, %v544
  %v551 = sdiv i64 %v550, %v3
  %v552 = mul i64 %v551, 1
  %v553 = icmp slt i64 %v552, %v7
  %v554 = select i1 %v553, i64 %v552, i64 %v7
  br label %b119
b119:
  %v555 = phi i64 [ %v549, %b104 ], [ %v606, %b124 ]
  %v556 = icmp slt i64 %v555, %v554
  br i1 %v556, label %b120, label %b121
b120:
  br label %b122
b122:
  %v557 = phi i64 [ 0, %b120 ], [ %v605, %b127 ]
  %v558 = icmp slt i64 %v557, 8
  br i1 %v558, label %b123, label %b124
b123:
  br label %b125
b125:
  %v559 = phi i64 [ 0, %b123 ], [ %v590, %b126 ]
  %v560 = phi <8 x float> [ splat (float 0x0000000000000000), %b123 ], [ %v589, %b126 ]
  %v561 = icmp slt i64 %v559, 8
  br i1 %v561, label %b126, label %b127
b126:
  %v562 = add i64 %v391, 1
  %v563 = and i64 %v562, %v76
  %v564 = mul i64 %v563, %v7
  %v565 = add i64 %v564, %v555
  %v566 = mul i64 %v565, 64
  %v567 = getelementptr inbounds float, ptr %v24, i64 %v566
  %v568 = add i64 %v391, 0
  %v569 = and i64 %v568, %v82
  %v570 = mul i64 %v569, %v7
  %v571 = add i64 %v570, %v555
  %v572 = mul i64 %v571, 8
  %v573 = getelementptr inbounds float, ptr %v46, i64 %v572
  %v574 = mul i64 %v557, 8
  %v575 = add i64 0, %v574
  %v576 = add i64 %v575, %v559
  %v577 = getelementptr inbounds float, ptr %v567, i64 %v576
  %v578 = load <8 x float>, ptr %v577, align 4
  %v579 = add i64 0, %v559
  %v580 = getelementptr inbounds float, ptr %v573, i64 %v579
  %v581 = load <8 x float>, ptr %v580, align 4
  %v582 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v583 = shufflevector <8 x float> %v582, <8 x float> poison, <8 x i32> zeroinitializer
  %v584 = fcmp ole <8 x float> %v581, %v583
  %v585 = select <8 x i1> %v584, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v586 = fcmp une <8 x float> %v585, splat (float 0x0000000000000000)
  %v587 = select <8 x i1> %v586, <8 x float> %v583, <8 x float> %v581
  %v588 = fmul <8 x float> %v578, %v587
  %v589 = fadd <8 x float> %v560, %v588
  %v590 = add nsw i64 %v559, 8
  br label %b125
b127:
  %v591 = shufflevector <8 x float> %v560, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v592 = shufflevector <8 x float> %v560, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v593 = fadd <4 x float> %v591, %v592
  %v594 = shufflevector <4 x float> %v593, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v595 = shufflevector <4 x float> %v593, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v596 = fadd <2 x float> %v594, %v595
  %v597 = extractelement <2 x float> %v596, i64 0
  %v598 = extractelement <2 x float> %v596, i64 1
  %v599 = fadd float %v597, %v598
  %v600 = fadd float %v599, 0x0000000000000000
  %v601 = mul i64 %v555, 8
  %v602 = getelementptr inbounds float, ptr %v48, i64 %v601
  %v603 = add i64 0, %v557
  %v604 = getelementptr inbounds float, ptr %v602, i64 %v603
  store float %v600, ptr %v604, align 4
  %v605 = add nsw i64 %v557, 1
  br label %b122
b124:
  %v606 = add nsw i64 %v555, 1
  br label %b119
b121:
  %v607 = add i64 %v7, 0
  %v608 = sdiv i64 %v607, 1
  %v609 = add i64 %v2, 1
  %v610 = mul i64 %v608, %v2
  %v611 = sdiv i64 %v610, %v3
  %v612 = mul i64 %v611, 1
  %v613 = icmp slt i64 %v612, %v7
  %v614 = select i1 %v613, i64 %v612, i64 %v7
  %v615 = mul i64 %v608, %v609
  %v616 = sdiv i64 %v615, %v3
  %v617 = mul i64 %v616, 1
  %v618 = icmp slt i64 %v617, %v7
  %v619 = select i1 %v618, i64 %v617, i64 %v7
  br label %b128
b128:
  %v620 = phi i64 [ %v614, %b121 ], [ %v655, %b133 ]
  %v621 = icmp slt i64 %v620, %v619
  br i1 %v621, label %b129, label %b130
b129:
  br label %b131
b131:
  %v622 = phi i64 [ 0, %b129 ], [ %v641, %b132 ]
  %v623 = phi <8 x float> [ splat (float 0x0000000000000000), %b129 ], [ %v640, %b132 ]
  %v624 = icmp slt i64 %v622, 8
  br i1 %v624, label %b132, label %b133
b132:
  %v625 = add i64 %v391, 0
  %v626 = and i64 %v625, %v82
  %v627 = mul i64 %v626, %v7
  %v628 = add i64 %v627, %v620
  %v629 = mul i64 %v628, 8
  %v630 = getelementptr inbounds float, ptr %v46, i64 %v629
  %v631 = mul i64 %v620, 8
  %v632 = getelementptr inbounds float, ptr %v48, i64 %v631
  %v633 = add i64 0, %v622
  %v634 = getelementptr inbounds float, ptr %v630, i64 %v633
  %v635 = load <8 x float>, ptr %v634, align 4
  %v636 = add i64 0, %v622
  %v637 = getelementptr inbounds float, ptr %v632, i64 %v636
  %v638 = load <8 x float>, ptr %v637, align 4
  %v639 = fadd <8 x float> %v635, %v638
  %v640 = fadd <8 x float> %v623, %v639
  %v641 = add nsw i64 %v622, 8
  br label %b131
b133:
  %v642 = shufflevector <8 x float> %v623, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v643 = shufflevector <8 x float> %v623, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v644 = fadd <4 x float> %v642, %v643
  %v645 = shufflevector <4 x float> %v644, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v646 = shufflevector <4 x float> %v644, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v647 = fadd <2 x float> %v645, %v646
  %v648 = extractelement <2 x float> %v647, i64 0
  %v649 = extractelement <2 x float> %v647, i64 1
  %v650 = fadd float %v648, %v649
  %v651 = fadd float %v650, 0x0000000000000000
  %v652 = mul i64 %v620, 1
  %v653 = getelementptr inbounds float, ptr %v50, i64 %v652
  %v654 = getelementptr inbounds float, ptr %v653, i64 0
  store float %v651, ptr %v654, align 4
  %v655 = add nsw i64 %v620, 1
  br label %b128
b130:
  %v656 = add i64 %v7, 0
  %v657 = sdiv i64 %v656, 1
  %v658 = add i64 %v2, 1
  %v659 = mul i64 %v657, %v2
  %v660 = sdiv i64 %v659, %v3
  %v661 = mul i64 %v660, 1
  %v662 = icmp slt i64 %v661, %v7
  %v663 = select i1 %v662, i64 %v661, i64 %v7
  %v664 = mul i64 %v657, %v658
  %v665 = sdiv i64 %v664, %v3
  %v666 = mul i64 %v665, 1
  %v667 = icmp slt i64 %v666, %v7
  %v668 = select i1 %v667, i64 %v666, i64 %v7
  br label %b134
b134:
  %v669 = phi i64 [ %v663, %b130 ], [ %v702, %b135 ]
  %v670 = icmp slt i64 %v669, %v668
  br i1 %v670, label %b135, label %b136
b135:
  %v671 = add i64 %v391, 0
  %v672 = and i64 %v671, %v82
  %v673 = mul i64 %v672, %v7
  %v674 = add i64 %v673, %v669
  %v675 = mul i64 %v674, 8
  %v676 = getelementptr inbounds float, ptr %v46, i64 %v675
  %v677 = mul i64 %v669, 8
  %v678 = getelementptr inbounds float, ptr %v48, i64 %v677
  %v679 = mul i64 %v669, 1
  %v680 = getelementptr inbounds float, ptr %v50, i64 %v679
  %v681 = getelementptr inbounds float, ptr %v680, i64 0
  %v682 = load float, ptr %v681, align 4
  %v683 = fdiv float %v682, 0x4020000000000000
  %v684 = add i64 %v391, 0
  %v685 = and i64 %v684, %v80
  %v686 = mul i64 %v685, %v7
  %v687 = add i64 %v686, %v669
  %v688 = mul i64 %v687, 8
  %v689 = getelementptr inbounds float, ptr %v44, i64 %v688
  %v690 = add i64 0, 0
  %v691 = getelementptr inbounds float, ptr %v676, i64 %v690
  %v692 = load <8 x float>, ptr %v691, align 4
  %v693 = add i64 0, 0
  %v694 = getelementptr inbounds float, ptr %v678, i64 %v693
  %v695 = load <8 x float>, ptr %v694, align 4
  %v696 = fadd <8 x float> %v692, %v695
  %v697 = insertelement <8 x float> poison, float %v683, i64 0
  %v698 = shufflevector <8 x float> %v697, <8 x float> poison, <8 x i32> zeroinitializer
  %v699 = fsub <8 x float> %v696, %v698
  %v700 = add i64 0, 0
  %v701 = getelementptr inbounds float, ptr %v689, i64 %v700
  store <8 x float> %v699, ptr %v701, align 4
  %v702 = add nsw i64 %v669, 1
  br label %b134
b136:
  %v703 = add i64 %v7, 0
  %v704 = sdiv i64 %v703, 1
  %v705 = add i64 %v2, 1
  %v706 = mul i64 %v704, %v2
  %v707 = sdiv i64 %v706, %v3
  %v708 = mul i64 %v707, 1
  %v709 = icmp slt i64 %v708, %v7
  %v710 = select i1 %v709, i64 %v708, i64 %v7
  %v711 = mul i64 %v704, %v705
  %v712 = sdiv i64 %v711, %v3
  %v713 = mul i64 %v712, 1
  %v714 = icmp slt i64 %v713, %v7
  %v715 = select i1 %v714, i64 %v713, i64 %v7
  br label %b137
b137:
  %v716 = phi i64 [ %v710, %b136 ], [ %v746, %b142 ]
  %v717 = icmp slt i64 %v716, %v715
  br i1 %v717, label %b138, label %b139
b138:
  br label %b140
b140:
  %v718 = phi i64 [ 0, %b138 ], [ %v732, %b141 ]
  %v719 = phi <8 x float> [ splat (float 0x0000000000000000), %b138 ], [ %v731, %b141 ]
  %v720 = icmp slt i64 %v718, 8
  br i1 %v720, label %b141, label %b142
b141:
  %v721 = add i64 %v391, 0
  %v722 = and i64 %v721, %v80
  %v723 = mul i64 %v722, %v7
  %v724 = add i64 %v723, %v716
  %v725 = mul i64 %v724, 8
  %v726 = getelementptr inbounds float, ptr %v44, i64 %v725
  %v727 = add i64 0, %v718
  %v728 = getelementptr inbounds float, ptr %v726, i64 %v727
  %v729 = load <8 x float>, ptr %v728, align 4
  %v730 = fmul <8 x float> %v729, %v729
  %v731 = fadd <8 x float> %v719, %v730
  %v732 = add nsw i64 %v718, 8
  br label %b140
b142:
  %v733 = shufflevector <8 x float> %v719, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v734 = shufflevector <8 x float> %v719, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v735 = fadd <4 x float> %v733, %v734
  %v736 = shufflevector <4 x float> %v735, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v737 = shufflevector <4 x float> %v735, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v738 = fadd <2 x float> %v736, %v737
  %v739 = extractelement <2 x float> %v738, i64 0
  %v740 = extractelement <2 x float> %v738, i64 1
  %v741 = fadd float %v739, %v740
  %v742 = fadd float %v741, 0x0000000000000000
  %v743 = mul i64 %v716, 1
  %v744 = getelementptr inbounds float, ptr %v50, i64 %v743
  %v745 = getelementptr inbounds float, ptr %v744, i64 0
  store float %v742, ptr %v745, align 4
  %v746 = add nsw i64 %v716, 1
  br label %b137
b139:
  %v747 = add i64 %v7, 0
  %v748 = sdiv i64 %v747, 1
  %v749 = add i64 %v2, 1
  %v750 = mul i64 %v748, %v2
  %v751 = sdiv i64 %v750, %v3
  %v752 = mul i64 %v751, 1
  %v753 = icmp slt i64 %v752, %v7
  %v754 = select i1 %v753, i64 %v752, i64 %v7
  %v755 = mul i64 %v748, %v749
  %v756 = sdiv i64 %v755, %v3
  %v757 = mul i64 %v756, 1
  %v758 = icmp slt i64 %v757, %v7
  %v759 = select i1 %v758, i64 %v757, i64 %v7
  br label %b143
b143:
  %v760 = phi i64 [ %v754, %b139 ], [ %v777, %b144 ]
  %v761 = icmp slt i64 %v760, %v759
  br i1 %v761, label %b144, label %b145
b144:
  %v762 = mul i64 %v760, 1
  %v763 = getelementptr inbounds float, ptr %v50, i64 %v762
  %v764 = getelementptr inbounds float, ptr %v763, i64 0
  %v765 = load float, ptr %v764, align 4
  %v766 = fdiv float %v765, 0x4020000000000000
  %v767 = fadd float %v766, 0x3EE4F8B580000000
  %v768 = call float @llvm.sqrt.f32(float %v767)
  %v769 = add i64 %v391, 0
  %v770 = and i64 %v769, %v84
  %v771 = mul i64 %v770, %v7
  %v772 = add i64 %v771, %v760
  %v773 = mul i64 %v772, 1
  %v774 = getelementptr inbounds float, ptr %v52, i64 %v773
  %v775 = add i64 0, 0
  %v776 = getelementptr inbounds float, ptr %v774, i64 %v775
  store float %v768, ptr %v776, align 4
  %v777 = add nsw i64 %v760, 1
  br label %b143
b145:
  %v778 = add i64 %v7, 0
  %v779 = sdiv i64 %v778, 1
  %v780 = add i64 %v2, 1
  %v781 = mul i64 %v779, %v2
  %v782 = sdiv i64 %v781, %v3
  %v783 = mul i64 %v782, 1
  %v784 = icmp slt i64 %v783, %v7
  %v785 = select i1 %v784, i64 %v783, i64 %v7
  %v786 = mul i64 %v779, %v780
  %v787 = sdiv i64 %v786, %v3
  %v788 = mul i64 %v787, 1
  %v789 = icmp slt i64 %v788, %v7
  %v790 = select i1 %v789, i64 %v788, i64 %v7
  br label %b146
b146:
  %v791 = phi i64 [ %v785, %b145 ], [ %v836, %b147 ]
  %v792 = icmp slt i64 %v791, %v790
  br i1 %v792, label %b147, label %b148
b147:
  %v793 = add i64 %v391, 0
  %v794 = and i64 %v793, %v80
  %v795 = mul i64 %v794, %v7
  %v796 = add i64 %v795, %v791
  %v797 = mul i64 %v796, 8
  %v798 = getelementptr inbounds float, ptr %v44, i64 %v797
  %v799 = add i64 %v391, 0
  %v800 = and i64 %v799, %v84
  %v801 = mul i64 %v800, %v7
  %v802 = add i64 %v801, %v791
  %v803 = mul i64 %v802, 1
  %v804 = getelementptr inbounds float, ptr %v52, i64 %v803
  %v805 = getelementptr inbounds float, ptr %v804, i64 0
  %v806 = load float, ptr %v805, align 4
  %v807 = fdiv float 0x3FF0000000000000, %v806
  %v808 = add i64 %v391, 1
  %v809 = and i64 %v808, %v74
  %v810 = mul i64 %v809, %v7
  %v811 = add i64 %v810, %v791
  %v812 = mul i64 %v811, 8
  %v813 = getelementptr inbounds float, ptr %v22, i64 %v812
  %v814 = add i64 0, 0
  %v815 = getelementptr inbounds float, ptr %v798, i64 %v814
  %v816 = load <8 x float>, ptr %v815, align 4
  %v817 = insertelement <8 x float> poison, float %v807, i64 0
  %v818 = shufflevector <8 x float> %v817, <8 x float> poison, <8 x i32> zeroinitializer
  %v819 = fmul <8 x float> %v816, %v818
  %v820 = add i64 0, 0
  %v821 = getelementptr inbounds float, ptr %v16, i64 %v820
  %v822 = load <8 x float>, ptr %v821, align 4
  %v823 = fmul <8 x float> %v819, %v822
  %v824 = add i64 0, 0
  %v825 = getelementptr inbounds float, ptr %v18, i64 %v824
  %v826 = load <8 x float>, ptr %v825, align 4
  %v827 = fadd <8 x float> %v823, %v826
  %v828 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v829 = shufflevector <8 x float> %v828, <8 x float> poison, <8 x i32> zeroinitializer
  %v830 = fcmp ole <8 x float> %v827, %v829
  %v831 = select <8 x i1> %v830, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v832 = fcmp une <8 x float> %v831, splat (float 0x0000000000000000)
  %v833 = select <8 x i1> %v832, <8 x float> %v829, <8 x float> %v827
  %v834 = add i64 0, 0
  %v835 = getelementptr inbounds float, ptr %v813, i64 %v834
  store <8 x float> %v833, ptr %v835, align 4
  %v836 = add nsw i64 %v791, 1
  br label %b146
b148:
  %v837 = add nsw i64 %v391, 1
  br label %b93
b95:
  %v838 = icmp sgt i64 %v3, 1
  br i1 %v838, label %b149, label %b150
b149:
  %v839 = getelementptr inbounds i64, ptr %v1, i64 3
  %v840 = atomicrmw add ptr %v839, i64 1 acq_rel
  %v841 = load i64, ptr %v89, align 8
  %v842 = add i64 %v841, 1
  store i64 %v842, ptr %v89, align 8
  %v843 = mul i64 %v3, %v842
  br label %b151
b151:
  %v844 = load atomic i64, ptr %v839 acquire, align 8
  %v845 = icmp slt i64 %v844, %v843
  br i1 %v845, label %b152, label %b153
b152:
  %v846 = call i32 @sched_yield()
  br label %b151
b153:
  br label %b150
b150:
  %v847 = add nsw i64 %v303, %v302
  br label %b68
b70:
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
  %v89 = alloca i64, i64 1, align 8
  %v772 = alloca float, i64 64, align 4
  %v914 = alloca float, i64 64, align 4
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
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v58 = load ptr, ptr %v57, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v60 = load ptr, ptr %v59, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v62 = load ptr, ptr %v61, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v64 = load ptr, ptr %v63, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v66 = load ptr, ptr %v65, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v68 = load ptr, ptr %v67, align 4
  %v69 = getelementptr inbounds i64, ptr %v1, i64 6
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 11
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 12
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 13
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 16
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 23
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 24
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 27
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 28
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 35
  %v88 = load i64, ptr %v87, align 8
  store i64 0, ptr %v89, align 8
  %v90 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v91 = load ptr, ptr %v90, align 4
  %v92 = mul i64 %v2, 15360
  %v93 = add i64 %v92, 128
  %v94 = getelementptr inbounds float, ptr %v91, i64 %v93
  %v95 = getelementptr inbounds float, ptr %v91, i64 0
  %v96 = getelementptr inbounds i64, ptr %v1, i64 4
  %v97 = load i64, ptr %v96, align 8
  %v98 = icmp eq i64 %v97, 0
  br i1 %v98, label %b0, label %b1
b0:
  %v99 = add i64 1, 0
  %v100 = sdiv i64 %v99, 1
  %v101 = add i64 %v2, 1
  %v102 = mul i64 %v100, %v2
  %v103 = sdiv i64 %v102, %v3
  %v104 = mul i64 %v103, 1
  %v105 = icmp slt i64 %v104, 1
  %v106 = select i1 %v105, i64 %v104, i64 1
  %v107 = mul i64 %v100, %v101
  %v108 = sdiv i64 %v107, %v3
  %v109 = mul i64 %v108, 1
  %v110 = icmp slt i64 %v109, 1
  %v111 = select i1 %v110, i64 %v109, i64 1
  %v112 = icmp slt i64 %v111, 1
  %v113 = select i1 %v112, i64 %v111, i64 1
  br label %b2
b2:
  %v114 = phi i64 [ %v106, %b0 ], [ %v128, %b3 ]
  %v115 = icmp slt i64 %v114, %v113
  br i1 %v115, label %b3, label %b4
b3:
  %v116 = mul i64 %v114, 64
  %v117 = mul i64 %v114, 8
  %v118 = add i64 %v116, 0
  %v119 = add i64 %v117, 0
  %v120 = getelementptr inbounds float, ptr %v95, i64 %v118
  %v121 = sub i64 8, %v119
  %v122 = icmp slt i64 %v121, 0
  %v123 = select i1 %v122, i64 0, i64 %v121
  %v124 = mul i64 %v119, 1
  %v125 = add i64 0, %v124
  %v126 = getelementptr inbounds float, ptr %v12, i64 %v125
  call void @pack_rows(ptr %v126, i64 1, i64 8, i64 8, i64 %v123, ptr %v120, i64 8)
  %v127 = add i64 %v116, 64
  %v128 = add nsw i64 %v114, 1
  br label %b2
b4:
  br label %b1
b1:
  %v129 = icmp sgt i64 %v3, 1
  br i1 %v129, label %b5, label %b6
b5:
  %v130 = getelementptr inbounds i64, ptr %v1, i64 3
  %v131 = atomicrmw add ptr %v130, i64 1 acq_rel
  %v132 = load i64, ptr %v89, align 8
  %v133 = add i64 %v132, 1
  store i64 %v133, ptr %v89, align 8
  %v134 = mul i64 %v3, %v133
  br label %b7
b7:
  %v135 = load atomic i64, ptr %v130 acquire, align 8
  %v136 = icmp slt i64 %v135, %v134
  br i1 %v136, label %b8, label %b9
b8:
  %v137 = call i32 @sched_yield()
  br label %b7
b9:
  br label %b6
b6:
  br label %b10
b10:
  %v138 = phi i64 [ 0, %b6 ], [ %v861, %b63 ]
  %v139 = icmp slt i64 %v138, %v5
  br i1 %v139, label %b11, label %b12
b11:
  %v140 = sub i64 %v5, 1
  %v141 = sub i64 %v140, %v138
  %v142 = add i64 %v7, 0
  %v143 = sdiv i64 %v142, 1
  %v144 = add i64 %v2, 1
  %v145 = mul i64 %v143, %v2
  %v146 = sdiv i64 %v145, %v3
  %v147 = mul i64 %v146, 1
  %v148 = icmp slt i64 %v147, %v7
  %v149 = select i1 %v148, i64 %v147, i64 %v7
  %v150 = mul i64 %v143, %v144
  %v151 = sdiv i64 %v150, %v3
  %v152 = mul i64 %v151, 1
  %v153 = icmp slt i64 %v152, %v7
  %v154 = select i1 %v153, i64 %v152, i64 %v7
  br label %b13
b13:
  %v155 = phi i64 [ %v149, %b11 ], [ %v184, %b14 ]
  %v156 = icmp slt i64 %v155, %v154
  br i1 %v156, label %b14, label %b15
b14:
  %v157 = add i64 %v141, 1
  %v158 = and i64 %v157, 1
  %v159 = mul i64 %v158, %v7
  %v160 = add i64 %v159, %v155
  %v161 = mul i64 %v160, 8
  %v162 = getelementptr inbounds float, ptr %v26, i64 %v161
  %v163 = add i64 %v141, 0
  %v164 = and i64 %v163, %v72
  %v165 = mul i64 %v164, %v7
  %v166 = add i64 %v165, %v155
  %v167 = mul i64 %v166, 8
  %v168 = getelementptr inbounds float, ptr %v20, i64 %v167
  %v169 = add i64 %v141, 0
  %v170 = and i64 %v169, %v86
  %v171 = mul i64 %v170, %v7
  %v172 = add i64 %v171, %v155
  %v173 = mul i64 %v172, 8
  %v174 = getelementptr inbounds float, ptr %v54, i64 %v173
  %v175 = add i64 0, 0
  %v176 = getelementptr inbounds float, ptr %v162, i64 %v175
  %v177 = load <8 x float>, ptr %v176, align 4
  %v178 = add i64 0, 0
  %v179 = getelementptr inbounds float, ptr %v168, i64 %v178
  %v180 = load <8 x float>, ptr %v179, align 4
  %v181 = fadd <8 x float> %v177, %v180
  %v182 = add i64 0, 0
  %v183 = getelementptr inbounds float, ptr %v174, i64 %v182
  store <8 x float> %v181, ptr %v183, align 4
  %v184 = add nsw i64 %v155, 1
  br label %b13
b15:
  %v185 = add i64 %v7, 0
  %v186 = sdiv i64 %v185, 1
  %v187 = add i64 %v2, 1
  %v188 = mul i64 %v186, %v2
  %v189 = sdiv i64 %v188, %v3
  %v190 = mul i64 %v189, 1
  %v191 = icmp slt i64 %v190, %v7
  %v192 = select i1 %v191, i64 %v190, i64 %v7
  %v193 = mul i64 %v186, %v187
  %v194 = sdiv i64 %v193, %v3
  %v195 = mul i64 %v194, 1
  %v196 = icmp slt i64 %v195, %v7
  %v197 = select i1 %v196, i64 %v195, i64 %v7
  br label %b16
b16:
  %v198 = phi i64 [ %v192, %b15 ], [ %v264, %b21 ]
  %v199 = icmp slt i64 %v198, %v197
  br i1 %v199, label %b17, label %b18
b17:
  br label %b19
b19:
  %v200 = phi i64 [ 0, %b17 ], [ %v250, %b20 ]
  %v201 = phi <8 x float> [ splat (float 0x0000000000000000), %b17 ], [ %v249, %b20 ]
  %v202 = icmp slt i64 %v200, 8
  br i1 %v202, label %b20, label %b21
b20:
  %v203 = add i64 %v141, 0
  %v204 = and i64 %v203, %v80
  %v205 = mul i64 %v204, %v7
  %v206 = add i64 %v205, %v198
  %v207 = mul i64 %v206, 8
  %v208 = getelementptr inbounds float, ptr %v44, i64 %v207
  %v209 = add i64 %v141, 0
  %v210 = and i64 %v209, %v84
  %v211 = mul i64 %v210, %v7
  %v212 = add i64 %v211, %v198
  %v213 = mul i64 %v212, 1
  %v214 = getelementptr inbounds float, ptr %v52, i64 %v213
  %v215 = getelementptr inbounds float, ptr %v214, i64 0
  %v216 = load float, ptr %v215, align 4
  %v217 = fdiv float 0x3FF0000000000000, %v216
  %v218 = add i64 %v141, 0
  %v219 = and i64 %v218, %v86
  %v220 = mul i64 %v219, %v7
  %v221 = add i64 %v220, %v198
  %v222 = mul i64 %v221, 8
  %v223 = getelementptr inbounds float, ptr %v54, i64 %v222
  %v224 = add i64 0, %v200
  %v225 = getelementptr inbounds float, ptr %v208, i64 %v224
  %v226 = load <8 x float>, ptr %v225, align 4
  %v227 = insertelement <8 x float> poison, float %v217, i64 0
  %v228 = shufflevector <8 x float> %v227, <8 x float> poison, <8 x i32> zeroinitializer
  %v229 = fmul <8 x float> %v226, %v228
  %v230 = add i64 0, %v200
  %v231 = getelementptr inbounds float, ptr %v16, i64 %v230
  %v232 = load <8 x float>, ptr %v231, align 4
  %v233 = fmul <8 x float> %v229, %v232
  %v234 = add i64 0, %v200
  %v235 = getelementptr inbounds float, ptr %v18, i64 %v234
  %v236 = load <8 x float>, ptr %v235, align 4
  %v237 = fadd <8 x float> %v233, %v236
  %v238 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v239 = shufflevector <8 x float> %v238, <8 x float> poison, <8 x i32> zeroinitializer
  %v240 = fcmp ole <8 x float> %v237, %v239
  %v241 = select <8 x i1> %v240, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v242 = add i64 0, %v200
  %v243 = getelementptr inbounds float, ptr %v223, i64 %v242
  %v244 = load <8 x float>, ptr %v243, align 4
  %v245 = fcmp une <8 x float> %v241, splat (float 0x0000000000000000)
  %v246 = select <8 x i1> %v245, <8 x float> %v239, <8 x float> %v244
  %v247 = fmul <8 x float> %v246, %v232
  %v248 = fmul <8 x float> %v247, %v226
  %v249 = fadd <8 x float> %v201, %v248
  %v250 = add nsw i64 %v200, 8
  br label %b19
b21:
  %v251 = shufflevector <8 x float> %v201, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v252 = shufflevector <8 x float> %v201, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v253 = fadd <4 x float> %v251, %v252
  %v254 = shufflevector <4 x float> %v253, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v255 = shufflevector <4 x float> %v253, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v256 = fadd <2 x float> %v254, %v255
  %v257 = extractelement <2 x float> %v256, i64 0
  %v258 = extractelement <2 x float> %v256, i64 1
  %v259 = fadd float %v257, %v258
  %v260 = fadd float %v259, 0x0000000000000000
  %v261 = mul i64 %v198, 1
  %v262 = getelementptr inbounds float, ptr %v56, i64 %v261
  %v263 = getelementptr inbounds float, ptr %v262, i64 0
  store float %v260, ptr %v263, align 4
  %v264 = add nsw i64 %v198, 1
  br label %b16
b18:
  %v265 = add i64 %v7, 0
  %v266 = sdiv i64 %v265, 1
  %v267 = add i64 %v2, 1
  %v268 = mul i64 %v266, %v2
  %v269 = sdiv i64 %v268, %v3
  %v270 = mul i64 %v269, 1
  %v271 = icmp slt i64 %v270, %v7
  %v272 = select i1 %v271, i64 %v270, i64 %v7
  %v273 = mul i64 %v266, %v267
  %v274 = sdiv i64 %v273, %v3
  %v275 = mul i64 %v274, 1
  %v276 = icmp slt i64 %v275, %v7
  %v277 = select i1 %v276, i64 %v275, i64 %v7
  br label %b22
b22:
  %v278 = phi i64 [ %v272, %b18 ], [ %v360, %b27 ]
  %v279 = icmp slt i64 %v278, %v277
  br i1 %v279, label %b23, label %b24
b23:
  br label %b25
b25:
  %v280 = phi i64 [ 0, %b23 ], [ %v346, %b26 ]
  %v281 = phi <8 x float> [ splat (float 0x0000000000000000), %b23 ], [ %v345, %b26 ]
  %v282 = icmp slt i64 %v280, 8
  br i1 %v282, label %b26, label %b27
b26:
  %v283 = add i64 %v141, 0
  %v284 = and i64 %v283, %v80
  %v285 = mul i64 %v284, %v7
  %v286 = add i64 %v285, %v278
  %v287 = mul i64 %v286, 8
  %v288 = getelementptr inbounds float, ptr %v44, i64 %v287
  %v289 = add i64 %v141, 0
  %v290 = and i64 %v289, %v84
  %v291 = mul i64 %v290, %v7
  %v292 = add i64 %v291, %v278
  %v293 = mul i64 %v292, 1
  %v294 = getelementptr inbounds float, ptr %v52, i64 %v293
  %v295 = getelementptr inbounds float, ptr %v294, i64 0
  %v296 = load float, ptr %v295, align 4
  %v297 = fdiv float 0x3FF0000000000000, %v296
  %v298 = add i64 %v141, 0
  %v299 = and i64 %v298, %v86
  %v300 = mul i64 %v299, %v7
  %v301 = add i64 %v300, %v278
  %v302 = mul i64 %v301, 8
  %v303 = getelementptr inbounds float, ptr %v54, i64 %v302
  %v304 = mul i64 %v278, 1
  %v305 = getelementptr inbounds float, ptr %v56, i64 %v304
  %v306 = getelementptr inbounds float, ptr %v305, i64 0
  %v307 = load float, ptr %v306, align 4
  %v308 = fmul float %v307, %v297
  %v309 = fdiv float %v308, %v296
  %v310 = fmul float %v309, 0x3FE0000000000000
  %v311 = fdiv float %v310, %v296
  %v312 = fdiv float %v311, 0x4020000000000000
  %v313 = fneg float %v312
  %v314 = add i64 0, %v280
  %v315 = getelementptr inbounds float, ptr %v288, i64 %v314
  %v316 = load <8 x float>, ptr %v315, align 4
  %v317 = insertelement <8 x float> poison, float %v297, i64 0
  %v318 = shufflevector <8 x float> %v317, <8 x float> poison, <8 x i32> zeroinitializer
  %v319 = fmul <8 x float> %v316, %v318
  %v320 = add i64 0, %v280
  %v321 = getelementptr inbounds float, ptr %v16, i64 %v320
  %v322 = load <8 x float>, ptr %v321, align 4
  %v323 = fmul <8 x float> %v319, %v322
  %v324 = add i64 0, %v280
  %v325 = getelementptr inbounds float, ptr %v18, i64 %v324
  %v326 = load <8 x float>, ptr %v325, align 4
  %v327 = fadd <8 x float> %v323, %v326
  %v328 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v329 = shufflevector <8 x float> %v328, <8 x float> poison, <8 x i32> zeroinitializer
  %v330 = fcmp ole <8 x float> %v327, %v329
  %v331 = select <8 x i1> %v330, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v332 = add i64 0, %v280
  %v333 = getelementptr inbounds float, ptr %v303, i64 %v332
  %v334 = load <8 x float>, ptr %v333, align 4
  %v335 = fcmp une <8 x float> %v331, splat (float 0x0000000000000000)
  %v336 = select <8 x i1> %v335, <8 x float> %v329, <8 x float> %v334
  %v337 = fmul <8 x float> %v336, %v322
  %v338 = fmul <8 x float> %v337, %v318
  %v339 = insertelement <8 x float> poison, float %v313, i64 0
  %v340 = shufflevector <8 x float> %v339, <8 x float> poison, <8 x i32> zeroinitializer
  %v341 = fmul <8 x float> %v340, %v316
  %v342 = fadd <8 x float> %v338, %v341
  %v343 = fadd <8 x float> %v342, %v341
  %v344 = fneg <8 x float> %v343
  %v345 = fadd <8 x float> %v281, %v344
  %v346 = add nsw i64 %v280, 8
  br label %b25
b27:
  %v347 = shufflevector <8 x float> %v281, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v348 = shufflevector <8 x float> %v281, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v349 = fadd <4 x float> %v347, %v348
  %v350 = shufflevector <4 x float> %v349, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v351 = shufflevector <4 x float> %v349, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v352 = fadd <2 x float> %v350, %v351
  %v353 = extractelement <2 x float> %v352, i64 0
  %v354 = extractelement <2 x float> %v352, i64 1
  %v355 = fadd float %v353, %v354
  %v356 = fadd float %v355, 0x0000000000000000
  %v357 = mul i64 %v278, 1
  %v358 = getelementptr inbounds float, ptr %v58, i64 %v357
  %v359 = getelementptr inbounds float, ptr %v358, i64 0
  store float %v356, ptr %v359, align 4
  %v360 = add nsw i64 %v278, 1
  br label %b22
b24:
  %v361 = add i64 %v7, 0
  %v362 = sdiv i64 %v361, 1
  %v363 = add i64 %v2, 1
  %v364 = mul i64 %v362, %v2
  %v365 = sdiv i64 %v364, %v3
  %v366 = mul i64 %v365, 1
  %v367 = icmp slt i64 %v366, %v7
  %v368 = select i1 %v367, i64 %v366, i64 %v7
  %v369 = mul i64 %v362, %v363
  %v370 = sdiv i64 %v369, %v3
  %v371 = mul i64 %v370, 1
  %v372 = icmp slt i64 %v371, %v7
  %v373 = select i1 %v372, i64 %v371, i64 %v7
  br label %b28
b28:
  %v374 = phi i64 [ %v368, %b24 ], [ %v449, %b29 ]
  %v375 = icmp slt i64 %v374, %v373
  br i1 %v375, label %b29, label %b30
b29:
  %v376 = add i64 %v141, 0
  %v377 = and i64 %v376, %v80
  %v378 = mul i64 %v377, %v7
  %v379 = add i64 %v378, %v374
  %v380 = mul i64 %v379, 8
  %v381 = getelementptr inbounds float, ptr %v44, i64 %v380
  %v382 = add i64 %v141, 0
  %v383 = and i64 %v382, %v84
  %v384 = mul i64 %v383, %v7
  %v385 = add i64 %v384, %v374
  %v386 = mul i64 %v385, 1
  %v387 = getelementptr inbounds float, ptr %v52, i64 %v386
  %v388 = getelementptr inbounds float, ptr %v387, i64 0
  %v389 = load float, ptr %v388, align 4
  %v390 = fdiv float 0x3FF0000000000000, %v389
  %v391 = add i64 %v141, 0
  %v392 = and i64 %v391, %v86
  %v393 = mul i64 %v392, %v7
  %v394 = add i64 %v393, %v374
  %v395 = mul i64 %v394, 8
  %v396 = getelementptr inbounds float, ptr %v54, i64 %v395
  %v397 = mul i64 %v374, 1
  %v398 = getelementptr inbounds float, ptr %v56, i64 %v397
  %v399 = getelementptr inbounds float, ptr %v398, i64 0
  %v400 = load float, ptr %v399, align 4
  %v401 = fmul float %v400, %v390
  %v402 = fdiv float %v401, %v389
  %v403 = fmul float %v402, 0x3FE0000000000000
  %v404 = fdiv float %v403, %v389
  %v405 = fdiv float %v404, 0x4020000000000000
  %v406 = fneg float %v405
  %v407 = mul i64 %v374, 1
  %v408 = getelementptr inbounds float, ptr %v58, i64 %v407
  %v409 = getelementptr inbounds float, ptr %v408, i64 0
  %v410 = load float, ptr %v409, align 4
  %v411 = fdiv float %v410, 0x4020000000000000
  %v412 = mul i64 %v374, 8
  %v413 = getelementptr inbounds float, ptr %v60, i64 %v412
  %v414 = add i64 0, 0
  %v415 = getelementptr inbounds float, ptr %v381, i64 %v414
  %v416 = load <8 x float>, ptr %v415, align 4
  %v417 = insertelement <8 x float> poison, float %v390, i64 0
  %v418 = shufflevector <8 x float> %v417, <8 x float> poison, <8 x i32> zeroinitializer
  %v419 = fmul <8 x float> %v416, %v418
  %v420 = add i64 0, 0
  %v421 = getelementptr inbounds float, ptr %v16, i64 %v420
  %v422 = load <8 x float>, ptr %v421, align 4
  %v423 = fmul <8 x float> %v419, %v422
  %v424 = add i64 0, 0
  %v425 = getelementptr inbounds float, ptr %v18, i64 %v424
  %v426 = load <8 x float>, ptr %v425, align 4
  %v427 = fadd <8 x float> %v423, %v426
  %v428 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v429 = shufflevector <8 x float> %v428, <8 x float> poison, <8 x i32> zeroinitializer
  %v430 = fcmp ole <8 x float> %v427, %v429
  %v431 = select <8 x i1> %v430, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v432 = add i64 0, 0
  %v433 = getelementptr inbounds float, ptr %v396, i64 %v432
  %v434 = load <8 x float>, ptr %v433, align 4
  %v435 = fcmp une <8 x float> %v431, splat (float 0x0000000000000000)
  %v436 = select <8 x i1> %v435, <8 x float> %v429, <8 x float> %v434
  %v437 = fmul <8 x float> %v436, %v422
  %v438 = fmul <8 x float> %v437, %v418
  %v439 = insertelement <8 x float> poison, float %v406, i64 0
  %v440 = shufflevector <8 x float> %v439, <8 x float> poison, <8 x i32> zeroinitializer
  %v441 = fmul <8 x float> %v440, %v416
  %v442 = fadd <8 x float> %v438, %v441
  %v443 = fadd <8 x float> %v442, %v441
  %v444 = insertelement <8 x float> poison, float %v411, i64 0
  %v445 = shufflevector <8 x float> %v444, <8 x float> poison, <8 x i32> zeroinitializer
  %v446 = fadd <8 x float> %v443, %v445
  %v447 = add i64 0, 0
  %v448 = getelementptr inbounds float, ptr %v413, i64 %v447
  store <8 x float> %v446, ptr %v448, align 4
  %v449 = add nsw i64 %v374, 1
  br label %b28
b30:
  %v450 = add i64 %v7, 0
  %v451 = sdiv i64 %v450, 1
  %v452 = add i64 %v2, 1
  %v453 = mul i64 %v451, %v2
  %v454 = sdiv i64 %v453, %v3
  %v455 = mul i64 %v454, 1
  %v456 = icmp slt i64 %v455, %v7
  %v457 = select i1 %v456, i64 %v455, i64 %v7
  %v458 = mul i64 %v451, %v452
  %v459 = sdiv i64 %v458, %v3
  %v460 = mul i64 %v459, 1
  %v461 = icmp slt i64 %v460, %v7
  %v462 = select i1 %v461, i64 %v460, i64 %v7
  br label %b31
b31:
  %v463 = phi i64 [ %v457, %b30 ], [ %v493, %b36 ]
  %v464 = icmp slt i64 %v463, %v462
  br i1 %v464, label %b32, label %b33
b32:
  br label %b34
b34:
  %v465 = phi i64 [ 0, %b32 ], [ %v488, %b35 ]
  %v466 = phi <8 x float> [ splat (float 0x0000000000000000), %b32 ], [ %v487, %b35 ]
  %v467 = icmp slt i64 %v465, 8
  br i1 %v467, label %b35, label %b36
b35:
  %v468 = mul i64 %v463, 8
  %v469 = getelementptr inbounds float, ptr %v60, i64 %v468
  %v470 = add i64 0, %v465
  %v471 = getelementptr inbounds float, ptr %v469, i64 %v470
  %v472 = load float, ptr %v471, align 4
  %v473 = add i64 %v141, 1
  %v474 = and i64 %v473, %v76
  %v475 = mul i64 %v474, %v7
  %v476 = add i64 %v475, %v463
  %v477 = mul i64 %v476, 64
  %v478 = getelementptr inbounds float, ptr %v24, i64 %v477
  %v479 = add i64 0, 0
  %v480 = mul i64 %v465, 8
  %v481 = add i64 %v479, %v480
  %v482 = getelementptr inbounds float, ptr %v478, i64 %v481
  %v483 = load <8 x float>, ptr %v482, align 4
  %v484 = insertelement <8 x float> poison, float %v472, i64 0
  %v485 = shufflevector <8 x float> %v484, <8 x float> poison, <8 x i32> zeroinitializer
  %v486 = fmul <8 x float> %v485, %v483
  %v487 = fadd <8 x float> %v466, %v486
  %v488 = add nsw i64 %v465, 1
  br label %b34
b36:
  %v489 = mul i64 %v463, 8
  %v490 = getelementptr inbounds float, ptr %v62, i64 %v489
  %v491 = add i64 0, 0
  %v492 = getelementptr inbounds float, ptr %v490, i64 %v491
  store <8 x float> %v466, ptr %v492, align 4
  %v493 = add nsw i64 %v463, 1
  br label %b31
b33:
  %v494 = add i64 %v7, 0
  %v495 = sdiv i64 %v494, 1
  %v496 = add i64 %v2, 1
  %v497 = mul i64 %v495, %v2
  %v498 = sdiv i64 %v497, %v3
  %v499 = mul i64 %v498, 1
  %v500 = icmp slt i64 %v499, %v7
  %v501 = select i1 %v500, i64 %v499, i64 %v7
  %v502 = mul i64 %v495, %v496
  %v503 = sdiv i64 %v502, %v3
  %v504 = mul i64 %v503, 1
  %v505 = icmp slt i64 %v504, %v7
  %v506 = select i1 %v505, i64 %v504, i64 %v7
  br label %b37
b37:
  %v507 = phi i64 [ %v501, %b33 ], [ %v579, %b42 ]
  %v508 = icmp slt i64 %v507, %v506
  br i1 %v508, label %b38, label %b39
b38:
  br label %b40
b40:
  %v509 = phi i64 [ 0, %b38 ], [ %v578, %b45 ]
  %v510 = icmp slt i64 %v509, 8
  br i1 %v510, label %b41, label %b42
b41:
  br label %b43
b43:
  %v511 = phi i64 [ 0, %b41 ], [ %v563, %b44 ]
  %v512 = phi <8 x float> [ splat (float 0x0000000000000000), %b41 ], [ %v562, %b44 ]
  %v513 = icmp slt i64 %v511, 8
  br i1 %v513, label %b44, label %b45
b44:
  %v514 = add i64 %v141, 1
  %v515 = and i64 %v514, 1
  %v516 = mul i64 %v515, %v7
  %v517 = add i64 %v516, %v507
  %v518 = mul i64 %v517, 64
  %v519 = getelementptr inbounds float, ptr %v28, i64 %v518
  %v520 = mul i64 %v507, 8
  %v521 = getelementptr inbounds float, ptr %v60, i64 %v520
  %v522 = add i64 0, %v509
  %v523 = getelementptr inbounds float, ptr %v521, i64 %v522
  %v524 = load float, ptr %v523, align 4
  %v525 = add i64 %v141, 0
  %v526 = and i64 %v525, %v82
  %v527 = mul i64 %v526, %v7
  %v528 = add i64 %v527, %v507
  %v529 = mul i64 %v528, 8
  %v530 = getelementptr inbounds float, ptr %v46, i64 %v529
  %v531 = add i64 %v141, 0
  %v532 = and i64 %v531, %v74
  %v533 = mul i64 %v532, %v7
  %v534 = add i64 %v533, %v507
  %v535 = mul i64 %v534, 8
  %v536 = getelementptr inbounds float, ptr %v22, i64 %v535
  %v537 = mul i64 %v509, 8
  %v538 = add i64 0, %v537
  %v539 = add i64 %v538, %v511
  %v540 = getelementptr inbounds float, ptr %v519, i64 %v539
  %v541 = load <8 x float>, ptr %v540, align 4
  %v542 = add i64 0, %v511
  %v543 = getelementptr inbounds float, ptr %v530, i64 %v542
  %v544 = load <8 x float>, ptr %v543, align 4
  %v545 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v546 = shufflevector <8 x float> %v545, <8 x float> poison, <8 x i32> zeroinitializer
  %v547 = fcmp ole <8 x float> %v544, %v546
  %v548 = select <8 x i1> %v547, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v549 = fcmp une <8 x float> %v548, splat (float 0x0000000000000000)
  %v550 = select <8 x i1> %v549, <8 x float> %v546, <8 x float> %v544
  %v551 = insertelement <8 x float> poison, float %v524, i64 0
  %v552 = shufflevector <8 x float> %v551, <8 x float> poison, <8 x i32> zeroinitializer
  %v553 = fmul <8 x float> %v552, %v550
  %v554 = fadd <8 x float> %v541, %v553
  %v555 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v556 = shufflevector <8 x float> %v555, <8 x float> poison, <8 x i32> zeroinitializer
  %v557 = fmul <8 x float> %v554, %v556
  %v558 = add i64 0, %v511
  %v559 = getelementptr inbounds float, ptr %v536, i64 %v558
  %v560 = load <8 x float>, ptr %v559, align 4
  %v561 = fmul <8 x float> %v557, %v560
  %v562 = fadd <8 x float> %v512, %v561
  %v563 = add nsw i64 %v511, 8
  br label %b43
b45:
  %v564 = shufflevector <8 x float> %v512, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v565 = shufflevector <8 x float> %v512, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v566 = fadd <4 x float> %v564, %v565
  %v567 = shufflevector <4 x float> %v566, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v568 = shufflevector <4 x float> %v566, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v569 = fadd <2 x float> %v567, %v568
  %v570 = extractelement <2 x float> %v569, i64 0
  %v571 = extractelement <2 x float> %v569, i64 1
  %v572 = fadd float %v570, %v571
  %v573 = fadd float %v572, 0x0000000000000000
  %v574 = mul i64 %v507, 8
  %v575 = getelementptr inbounds float, ptr %v64, i64 %v574
  %v576 = add i64 0, %v509
  %v577 = getelementptr inbounds float, ptr %v575, i64 %v576
  store float %v573, ptr %v577, align 4
  %v578 = add nsw i64 %v509, 1
  br label %b40
b42:
  %v579 = add nsw i64 %v507, 1
  br label %b37
b39:
  %v580 = add i64 %v7, 0
  %v581 = sdiv i64 %v580, 1
  %v582 = add i64 %v2, 1
  %v583 = mul i64 %v581, %v2
  %v584 = sdiv i64 %v583, %v3
  %v585 = mul i64 %v584, 1
  %v586 = icmp slt i64 %v585, %v7
  %v587 = select i1 %v586, i64 %v585, i64 %v7
  %v588 = mul i64 %v581, %v582
  %v589 = sdiv i64 %v588, %v3
  %v590 = mul i64 %v589, 1
  %v591 = icmp slt i64 %v590, %v7
  %v592 = select i1 %v591, i64 %v590, i64 %v7
  br label %b46
b46:
  %v593 = phi i64 [ %v587, %b39 ], [ %v654, %b51 ]
  %v594 = icmp slt i64 %v593, %v592
  br i1 %v594, label %b47, label %b48
b47:
  br label %b49
b49:
  %v595 = phi i64 [ 0, %b47 ], [ %v649, %b50 ]
  %v596 = phi <8 x float> [ splat (float 0x0000000000000000), %b47 ], [ %v648, %b50 ]
  %v597 = icmp slt i64 %v595, 8
  br i1 %v597, label %b50, label %b51
b50:
  %v598 = add i64 %v141, 1
  %v599 = and i64 %v598, 1
  %v600 = mul i64 %v599, %v7
  %v601 = add i64 %v600, %v593
  %v602 = mul i64 %v601, 64
  %v603 = getelementptr inbounds float, ptr %v28, i64 %v602
  %v604 = mul i64 %v593, 8
  %v605 = getelementptr inbounds float, ptr %v60, i64 %v604
  %v606 = add i64 0, %v595
  %v607 = getelementptr inbounds float, ptr %v605, i64 %v606
  %v608 = load float, ptr %v607, align 4
  %v609 = add i64 %v141, 0
  %v610 = and i64 %v609, %v82
  %v611 = mul i64 %v610, %v7
  %v612 = add i64 %v611, %v593
  %v613 = mul i64 %v612, 8
  %v614 = getelementptr inbounds float, ptr %v46, i64 %v613
  %v615 = add i64 %v141, 0
  %v616 = and i64 %v615, %v74
  %v617 = mul i64 %v616, %v7
  %v618 = add i64 %v617, %v593
  %v619 = mul i64 %v618, 8
  %v620 = getelementptr inbounds float, ptr %v22, i64 %v619
  %v621 = add i64 0, %v595
  %v622 = getelementptr inbounds float, ptr %v620, i64 %v621
  %v623 = load float, ptr %v622, align 4
  %v624 = add i64 0, 0
  %v625 = mul i64 %v595, 8
  %v626 = add i64 %v624, %v625
  %v627 = getelementptr inbounds float, ptr %v603, i64 %v626
  %v628 = load <8 x float>, ptr %v627, align 4
  %v629 = add i64 0, 0
  %v630 = getelementptr inbounds float, ptr %v614, i64 %v629
  %v631 = load <8 x float>, ptr %v630, align 4
  %v632 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v633 = shufflevector <8 x float> %v632, <8 x float> poison, <8 x i32> zeroinitializer
  %v634 = fcmp ole <8 x float> %v631, %v633
  %v635 = select <8 x i1> %v634, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v636 = fcmp une <8 x float> %v635, splat (float 0x0000000000000000)
  %v637 = select <8 x i1> %v636, <8 x float> %v633, <8 x float> %v631
  %v638 = insertelement <8 x float> poison, float %v608, i64 0
  %v639 = shufflevector <8 x float> %v638, <8 x float> poison, <8 x i32> zeroinitializer
  %v640 = fmul <8 x float> %v639, %v637
  %v641 = fadd <8 x float> %v628, %v640
  %v642 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v643 = shufflevector <8 x float> %v642, <8 x float> poison, <8 x i32> zeroinitializer
  %v644 = fmul <8 x float> %v641, %v643
  %v645 = insertelement <8 x float> poison, float %v623, i64 0
  %v646 = shufflevector <8 x float> %v645, <8 x float> poison, <8 x i32> zeroinitializer
  %v647 = fmul <8 x float> %v644, %v646
  %v648 = fadd <8 x float> %v596, %v647
  %v649 = add nsw i64 %v595, 1
  br label %b49
b51:
  %v650 = mul i64 %v593, 8
  %v651 = getelementptr inbounds float, ptr %v66, i64 %v650
  %v652 = add i64 0, 0
  %v653 = getelementptr inbounds float, ptr %v651, i64 %v652
  store <8 x float> %v596, ptr %v653, align 4
  %v654 = add nsw i64 %v593, 1
  br label %b46
b48:
  %v655 = add i64 %v7, 0
  %v656 = sdiv i64 %v655, 1
  %v657 = add i64 %v2, 1
  %v658 = mul i64 %v656, %v2
  %v659 = sdiv i64 %v658, %v3
  %v660 = mul i64 %v659, 1
  %v661 = icmp slt i64 %v660, %v7
  %v662 = select i1 %v661, i64 %v660, i64 %v7
  %v663 = mul i64 %v656, %v657
  %v664 = sdiv i64 %v663, %v3
  %v665 = mul i64 %v664, 1
  %v666 = icmp slt i64 %v665, %v7
  %v667 = select i1 %v666, i64 %v665, i64 %v7
  br label %b52
b52:
  %v668 = phi i64 [ %v662, %b48 ], [ %v721, %b57 ]
  %v669 = icmp slt i64 %v668, %v667
  br i1 %v669, label %b53, label %b54
b53:
  br label %b55
b55:
  %v670 = phi i64 [ 0, %b53 ], [ %v720, %b56 ]
  %v671 = icmp slt i64 %v670, 8
  br i1 %v671, label %b56, label %b57
b56:
  %v672 = add i64 %v141, 1
  %v673 = and i64 %v672, 1
  %v674 = mul i64 %v673, %v7
  %v675 = add i64 %v674, %v668
  %v676 = mul i64 %v675, 64
  %v677 = getelementptr inbounds float, ptr %v28, i64 %v676
  %v678 = mul i64 %v668, 8
  %v679 = getelementptr inbounds float, ptr %v60, i64 %v678
  %v680 = add i64 0, %v670
  %v681 = getelementptr inbounds float, ptr %v679, i64 %v680
  %v682 = load float, ptr %v681, align 4
  %v683 = add i64 %v141, 0
  %v684 = and i64 %v683, %v82
  %v685 = mul i64 %v684, %v7
  %v686 = add i64 %v685, %v668
  %v687 = mul i64 %v686, 8
  %v688 = getelementptr inbounds float, ptr %v46, i64 %v687
  %v689 = add i64 %v141, 0
  %v690 = and i64 %v689, 1
  %v691 = mul i64 %v690, %v7
  %v692 = add i64 %v691, %v668
  %v693 = mul i64 %v692, 64
  %v694 = getelementptr inbounds float, ptr %v28, i64 %v693
  %v695 = mul i64 %v670, 8
  %v696 = add i64 0, %v695
  %v697 = add i64 %v696, 0
  %v698 = getelementptr inbounds float, ptr %v677, i64 %v697
  %v699 = load <8 x float>, ptr %v698, align 4
  %v700 = add i64 0, 0
  %v701 = getelementptr inbounds float, ptr %v688, i64 %v700
  %v702 = load <8 x float>, ptr %v701, align 4
  %v703 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v704 = shufflevector <8 x float> %v703, <8 x float> poison, <8 x i32> zeroinitializer
  %v705 = fcmp ole <8 x float> %v702, %v704
  %v706 = select <8 x i1> %v705, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v707 = fcmp une <8 x float> %v706, splat (float 0x0000000000000000)
  %v708 = select <8 x i1> %v707, <8 x float> %v704, <8 x float> %v702
  %v709 = insertelement <8 x float> poison, float %v682, i64 0
  %v710 = shufflevector <8 x float> %v709, <8 x float> poison, <8 x i32> zeroinitializer
  %v711 = fmul <8 x float> %v710, %v708
  %v712 = fadd <8 x float> %v699, %v711
  %v713 = insertelement <8 x float> poison, float 0x3FEE666660000000, i64 0
  %v714 = shufflevector <8 x float> %v713, <8 x float> poison, <8 x i32> zeroinitializer
  %v715 = fmul <8 x float> %v712, %v714
  %v716 = mul i64 %v670, 8
  %v717 = add i64 0, %v716
  %v718 = add i64 %v717, 0
  %v719 = getelementptr inbounds float, ptr %v694, i64 %v718
  store <8 x float> %v715, ptr %v719, align 4
  %v720 = add nsw i64 %v670, 1
  br label %b55
b57:
  %v721 = add nsw i64 %v668, 1
  br label %b52
b54:
  %v722 = add i64 %v7, 0
  %v723 = sdiv i64 %v722, 1
  %v724 = add i64 %v2, 1
  %v725 = mul i64 %v723, %v2
  %v726 = sdiv i64 %v725, %v3
  %v727 = mul i64 %v726, 1
  %v728 = icmp slt i64 %v727, %v7
  %v729 = select i1 %v728, i64 %v727, i64 %v7
  %v730 = mul i64 %v723, %v724
  %v731 = sdiv i64 %v730, %v3
  %v732 = mul i64 %v731, 1
  %v733 = icmp slt i64 %v732, %v7
  %v734 = select i1 %v733, i64 %v732, i64 %v7
  br label %b58
b58:
  %v735 = phi i64 [ %v729, %b54 ], [ %v771, %b59 ]
  %v736 = icmp slt i64 %v735, %v734
  br i1 %v736, label %b59, label %b60
b59:
  %v737 = mul i64 %v735, 8
  %v738 = getelementptr inbounds float, ptr %v60, i64 %v737
  %v739 = add i64 %v141, 0
  %v740 = and i64 %v739, %v82
  %v741 = mul i64 %v740, %v7
  %v742 = add i64 %v741, %v735
  %v743 = mul i64 %v742, 8
  %v744 = getelementptr inbounds float, ptr %v46, i64 %v743
  %v745 = mul i64 %v735, 8
  %v746 = getelementptr inbounds float, ptr %v62, i64 %v745
  %v747 = add i64 %v141, 0
  %v748 = and i64 %v747, %v88
  %v749 = mul i64 %v748, %v7
  %v750 = add i64 %v749, %v735
  %v751 = mul i64 %v750, 8
  %v752 = getelementptr inbounds float, ptr %v68, i64 %v751
  %v753 = add i64 0, 0
  %v754 = getelementptr inbounds float, ptr %v738, i64 %v753
  %v755 = load <8 x float>, ptr %v754, align 4
  %v756 = add i64 0, 0
  %v757 = getelementptr inbounds float, ptr %v744, i64 %v756
  %v758 = load <8 x float>, ptr %v757, align 4
  %v759 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v760 = shufflevector <8 x float> %v759, <8 x float> poison, <8 x i32> zeroinitializer
  %v761 = fcmp ole <8 x float> %v758, %v760
  %v762 = select <8 x i1> %v761, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v763 = add i64 0, 0
  %v764 = getelementptr inbounds float, ptr %v746, i64 %v763
  %v765 = load <8 x float>, ptr %v764, align 4
  %v766 = fcmp une <8 x float> %v762, splat (float 0x0000000000000000)
  %v767 = select <8 x i1> %v766, <8 x float> %v760, <8 x float> %v765
  %v768 = fadd <8 x float> %v755, %v767
  %v769 = add i64 0, 0
  %v770 = getelementptr inbounds float, ptr %v752, i64 %v769
  store <8 x float> %v768, ptr %v770, align 4
  %v771 = add nsw i64 %v735, 1
  br label %b58
b60:
  %v773 = add i64 %v7, 0
  %v774 = sdiv i64 %v773, 1
  %v775 = add i64 %v2, 1
  %v776 = mul i64 %v774, %v2
  %v777 = sdiv i64 %v776, %v3
  %v778 = mul i64 %v777, 1
  %v779 = icmp slt i64 %v778, %v7
  %v780 = select i1 %v779, i64 %v778, i64 %v7
  %v781 = mul i64 %v774, %v775
  %v782 = sdiv i64 %v781, %v3
  %v783 = mul i64 %v782, 1
  %v784 = icmp slt i64 %v783, %v7
  %v785 = select i1 %v784, i64 %v783, i64 %v7
  br label %b61
b61:
  %v786 = phi i64 [ %v780, %b60 ], [ %v860, %b66 ]
  %v787 = icmp slt i64 %v786, %v785
  br i1 %v787, label %b62, label %b63
b62:
  %v788 = add i64 %v786, 96
  %v789 = icmp slt i64 %v788, %v785
  %v790 = select i1 %v789, i64 %v788, i64 %v785
  br label %b64
b64:
  %v791 = phi i64 [ 0, %b62 ], [ %v859, %b69 ]
  %v792 = icmp slt i64 %v791, 1
  br i1 %v792, label %b65, label %b66
b65:
  %v793 = sub i64 %v790, %v786
  %v794 = sub i64 8, 1
  %v795 = add i64 %v793, %v794
  %v796 = sdiv i64 %v795, 8
  br label %b67
b67:
  %v797 = phi i64 [ 0, %b65 ], [ %v858, %b74 ]
  %v798 = icmp slt i64 %v797, %v796
  br i1 %v798, label %b68, label %b69
b68:
  %v799 = mul i64 %v793, %v797
  %v800 = sdiv i64 %v799, %v796
  %v801 = add i64 %v786, %v800
  %v802 = add i64 %v797, 1
  %v803 = mul i64 %v793, %v802
  %v804 = sdiv i64 %v803, %v796
  %v805 = add i64 %v786, %v804
  %v806 = mul i64 %v791, 64
  %v807 = getelementptr inbounds float, ptr %v95, i64 %v806
  %v808 = sub i64 %v805, %v801
  %v809 = add i64 %v141, 0
  %v810 = and i64 %v809, %v88
  %v811 = mul i64 %v810, %v7
  %v812 = add i64 %v811, %v801
  %v813 = mul i64 %v812, 8
  %v814 = getelementptr inbounds float, ptr %v68, i64 %v813
  %v815 = getelementptr inbounds float, ptr %v814, i64 0
  %v816 = sub i64 %v808, 1
  %v817 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v816
  %v818 = load ptr, ptr %v817, align 4
  %v819 = getelementptr inbounds float, ptr %v772, i64 0
  %v820 = icmp sgt i64 %v808, 0
  br i1 %v820, label %b70, label %b71
b70:
  call void %v818(ptr %v815, i64 8, ptr %v807, i64 8, ptr %v819, i64 8, i64 0)
  br label %b71
b71:
  %v821 = add i64 %v806, 64
  br label %b72
b72:
  %v822 = phi i64 [ %v801, %b71 ], [ %v857, %b77 ]
  %v823 = icmp slt i64 %v822, %v805
  br i1 %v823, label %b73, label %b74
b73:
  %v824 = sub i64 %v822, %v801
  %v825 = mul i64 %v824, 8
  %v826 = getelementptr inbounds float, ptr %v772, i64 %v825
  %v827 = mul i64 %v822, 8
  %v828 = getelementptr inbounds float, ptr %v66, i64 %v827
  %v829 = mul i64 %v822, 8
  %v830 = getelementptr inbounds float, ptr %v64, i64 %v829
  %v831 = add i64 %v141, 0
  %v832 = and i64 %v831, 1
  %v833 = mul i64 %v832, %v7
  %v834 = add i64 %v833, %v822
  %v835 = mul i64 %v834, 8
  %v836 = getelementptr inbounds float, ptr %v26, i64 %v835
  br label %b75
b75:
  %v837 = phi i64 [ 0, %b73 ], [ %v856, %b76 ]
  %v838 = icmp slt i64 %v837, 1
  br i1 %v838, label %b76, label %b77
b76:
  %v839 = mul i64 %v791, 1
  %v840 = add i64 %v839, %v837
  %v841 = mul i64 %v840, 8
  %v842 = add i64 0, %v837
  %v843 = mul i64 %v842, 8
  %v844 = getelementptr inbounds float, ptr %v826, i64 %v843
  %v845 = load <8 x float>, ptr %v844, align 4
  %v846 = add i64 0, %v841
  %v847 = getelementptr inbounds float, ptr %v828, i64 %v846
  %v848 = load <8 x float>, ptr %v847, align 4
  %v849 = fadd <8 x float> %v845, %v848
  %v850 = add i64 0, %v841
  %v851 = getelementptr inbounds float, ptr %v830, i64 %v850
  %v852 = load <8 x float>, ptr %v851, align 4
  %v853 = fadd <8 x float> %v849, %v852
  %v854 = add i64 0, %v841
  %v855 = getelementptr inbounds float, ptr %v836, i64 %v854
  store <8 x float> %v853, ptr %v855, align 4
  %v856 = add nsw i64 %v837, 1
  br label %b75
b77:
  %v857 = add nsw i64 %v822, 1
  br label %b72
b74:
  %v858 = add nsw i64 %v797, 1
  br label %b67
b69:
  %v859 = add nsw i64 %v791, 1
  br label %b64
b66:
  %v860 = add nsw i64 %v786, 96
  br label %b61
b63:
  %v861 = add nsw i64 %v138, 1
  br label %b10
b12:
  %v862 = icmp sgt i64 %v3, 1
  br i1 %v862, label %b78, label %b79
b78:
  %v863 = getelementptr inbounds i64, ptr %v1, i64 3
  %v864 = atomicrmw add ptr %v863, i64 1 acq_rel
  %v865 = load i64, ptr %v89, align 8
  %v866 = add i64 %v865, 1
  store i64 %v866, ptr %v89, align 8
  %v867 = mul i64 %v3, %v866
  br label %b80
b80:
  %v868 = load atomic i64, ptr %v863 acquire, align 8
  %v869 = icmp slt i64 %v868, %v867
  br i1 %v869, label %b81, label %b82
b81:
  %v870 = call i32 @sched_yield()
  br label %b80
b82:
  br label %b79
b79:
  %v871 = getelementptr inbounds float, ptr %v91, i64 64
  %v872 = getelementptr inbounds i64, ptr %v1, i64 4
  %v873 = load i64, ptr %v872, align 8
  %v874 = icmp eq i64 %v873, 0
  br i1 %v874, label %b83, label %b84
b83:
  %v875 = add i64 1, 0
  %v876 = sdiv i64 %v875, 1
  %v877 = add i64 %v2, 1
  %v878 = mul i64 %v876, %v2
  %v879 = sdiv i64 %v878, %v3
  %v880 = mul i64 %v879, 1
  %v881 = icmp slt i64 %v880, 1
  %v882 = select i1 %v881, i64 %v880, i64 1
  %v883 = mul i64 %v876, %v877
  %v884 = sdiv i64 %v883, %v3
  %v885 = mul i64 %v884, 1
  %v886 = icmp slt i64 %v885, 1
  %v887 = select i1 %v886, i64 %v885, i64 1
  %v888 = icmp slt i64 %v887, 1
  %v889 = select i1 %v888, i64 %v887, i64 1
  br label %b85
b85:
  %v890 = phi i64 [ %v882, %b83 ], [ %v904, %b86 ]
  %v891 = icmp slt i64 %v890, %v889
  br i1 %v891, label %b86, label %b87
b86:
  %v892 = mul i64 %v890, 64
  %v893 = mul i64 %v890, 8
  %v894 = add i64 %v892, 0
  %v895 = add i64 %v893, 0
  %v896 = getelementptr inbounds float, ptr %v871, i64 %v894
  %v897 = sub i64 8, %v895
  %v898 = icmp slt i64 %v897, 0
  %v899 = select i1 %v898, i64 0, i64 %v897
  %v900 = mul i64 %v895, 1
  %v901 = add i64 0, %v900
  %v902 = getelementptr inbounds float, ptr %v14, i64 %v901
  call void @pack_rows(ptr %v902, i64 1, i64 8, i64 8, i64 %v899, ptr %v896, i64 8)
  %v903 = add i64 %v892, 64
  %v904 = add nsw i64 %v890, 1
  br label %b85
b87:
  br label %b84
b84:
  %v905 = icmp sgt i64 %v3, 1
  br i1 %v905, label %b88, label %b89
b88:
  %v906 = getelementptr inbounds i64, ptr %v1, i64 3
  %v907 = atomicrmw add ptr %v906, i64 1 acq_rel
  %v908 = load i64, ptr %v89, align 8
  %v909 = add i64 %v908, 1
  store i64 %v909, ptr %v89, align 8
  %v910 = mul i64 %v3, %v909
  br label %b90
b90:
  %v911 = load atomic i64, ptr %v906 acquire, align 8
  %v912 = icmp slt i64 %v911, %v910
  br i1 %v912, label %b91, label %b92
b91:
  %v913 = call i32 @sched_yield()
  br label %b90
b92:
  br label %b89
b89:
  %v915 = add i64 %v8, 0
  %v916 = sdiv i64 %v915, 1
  %v917 = add i64 %v2, 1
  %v918 = mul i64 %v916, %v2
  %v919 = sdiv i64 %v918, %v3
  %v920 = mul i64 %v919, 1
  %v921 = icmp slt i64 %v920, %v8
  %v922 = select i1 %v921, i64 %v920, i64 %v8
  %v923 = mul i64 %v916, %v917
  %v924 = sdiv i64 %v923, %v3
  %v925 = mul i64 %v924, 1
  %v926 = icmp slt i64 %v925, %v8
  %v927 = select i1 %v926, i64 %v925, i64 %v8
  br label %b93
b93:
  %v928 = phi i64 [ %v922, %b89 ], [ %v982, %b98 ]
  %v929 = icmp slt i64 %v928, %v927
  br i1 %v929, label %b94, label %b95
b94:
  %v930 = add i64 %v928, 96
  %v931 = icmp slt i64 %v930, %v927
  %v932 = select i1 %v931, i64 %v930, i64 %v927
  br label %b96
b96:
  %v933 = phi i64 [ 0, %b94 ], [ %v981, %b101 ]
  %v934 = icmp slt i64 %v933, 1
  br i1 %v934, label %b97, label %b98
b97:
  %v935 = sub i64 %v932, %v928
  %v936 = sub i64 8, 1
  %v937 = add i64 %v935, %v936
  %v938 = sdiv i64 %v937, 8
  br label %b99
b99:
  %v939 = phi i64 [ 0, %b97 ], [ %v980, %b106 ]
  %v940 = icmp slt i64 %v939, %v938
  br i1 %v940, label %b100, label %b101
b100:
  %v941 = mul i64 %v935, %v939
  %v942 = sdiv i64 %v941, %v938
  %v943 = add i64 %v928, %v942
  %v944 = add i64 %v939, 1
  %v945 = mul i64 %v935, %v944
  %v946 = sdiv i64 %v945, %v938
  %v947 = add i64 %v928, %v946
  %v948 = mul i64 %v933, 64
  %v949 = getelementptr inbounds float, ptr %v871, i64 %v948
  %v950 = sub i64 %v947, %v943
  %v951 = mul i64 %v943, 8
  %v952 = getelementptr inbounds float, ptr %v68, i64 %v951
  %v953 = getelementptr inbounds float, ptr %v952, i64 0
  %v954 = sub i64 %v950, 1
  %v955 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v954
  %v956 = load ptr, ptr %v955, align 4
  %v957 = getelementptr inbounds float, ptr %v914, i64 0
  %v958 = icmp sgt i64 %v950, 0
  br i1 %v958, label %b102, label %b103
b102:
  call void %v956(ptr %v953, i64 8, ptr %v949, i64 8, ptr %v957, i64 8, i64 0)
  br label %b103
b103:
  %v959 = add i64 %v948, 64
  br label %b104
b104:
  %v960 = phi i64 [ %v943, %b103 ], [ %v979, %b109 ]
  %v961 = icmp slt i64 %v960, %v947
  br i1 %v961, label %b105, label %b106
b105:
  %v962 = sub i64 %v960, %v943
  %v963 = mul i64 %v962, 8
  %v964 = getelementptr inbounds float, ptr %v914, i64 %v963
  %v965 = mul i64 %v960, 8
  %v966 = getelementptr inbounds float, ptr %v30, i64 %v965
  br label %b107
b107:
  %v967 = phi i64 [ 0, %b105 ], [ %v978, %b108 ]
  %v968 = icmp slt i64 %v967, 1
  br i1 %v968, label %b108, label %b109
b108:
  %v969 = mul i64 %v933, 1
  %v970 = add i64 %v969, %v967
  %v971 = mul i64 %v970, 8
  %v972 = add i64 0, %v967
  %v973 = mul i64 %v972, 8
  %v974 = getelementptr inbounds float, ptr %v964, i64 %v973
  %v975 = load <8 x float>, ptr %v974, align 4
  %v976 = add i64 0, %v971
  %v977 = getelementptr inbounds float, ptr %v966, i64 %v976
  store <8 x float> %v975, ptr %v977, align 4
  %v978 = add nsw i64 %v967, 1
  br label %b107
b109:
  %v979 = add nsw i64 %v960, 1
  br label %b104
b106:
  %v980 = add nsw i64 %v939, 1
  br label %b99
b101:
  %v981 = add nsw i64 %v933, 1
  br label %b96
b98:
  %v982 = add nsw i64 %v928, 96
  br label %b93
b95:
  %v983 = icmp sgt i64 %v3, 1
  br i1 %v983, label %b110, label %b111
b110:
  %v984 = getelementptr inbounds i64, ptr %v1, i64 3
  %v985 = atomicrmw add ptr %v984, i64 1 acq_rel
  %v986 = load i64, ptr %v89, align 8
  %v987 = add i64 %v986, 1
  store i64 %v987, ptr %v89, align 8
  %v988 = mul i64 %v3, %v987
  br label %b112
b112:
  %v989 = load atomic i64, ptr %v984 acquire, align 8
  %v990 = icmp slt i64 %v989, %v988
  br i1 %v990, label %b113, label %b114
b113:
  %v991 = call i32 @sched_yield()
  br label %b112
b114:
  br label %b111
b111:
  %v992 = mul i64 0, 8
  %v993 = getelementptr inbounds float, ptr %v68, i64 %v992
  %v994 = getelementptr inbounds float, ptr %v993, i64 0
  %v995 = mul i64 0, 8
  %v996 = getelementptr inbounds float, ptr %v22, i64 %v995
  %v997 = getelementptr inbounds float, ptr %v996, i64 0
  %v998 = getelementptr inbounds float, ptr %v94, i64 12288
  %v999 = add i64 8, 1
  %v1000 = sdiv i64 %v999, 2
  %v1001 = add i64 %v2, 1
  %v1002 = mul i64 %v1000, %v2
  %v1003 = sdiv i64 %v1002, %v3
  %v1004 = mul i64 %v1003, 2
  %v1005 = icmp slt i64 %v1004, 8
  %v1006 = select i1 %v1005, i64 %v1004, i64 8
  %v1007 = mul i64 %v1000, %v1001
  %v1008 = sdiv i64 %v1007, %v3
  %v1009 = mul i64 %v1008, 2
  %v1010 = icmp slt i64 %v1009, 8
  %v1011 = select i1 %v1010, i64 %v1009, i64 8
  %v1012 = getelementptr inbounds float, ptr %v32, i64 0
  br label %b115
b115:
  %v1013 = phi i64 [ %v1006, %b111 ], [ %v1021, %b120 ]
  %v1014 = icmp slt i64 %v1013, %v1011
  br i1 %v1014, label %b116, label %b117
b116:
  %v1015 = mul i64 %v1013, 8
  %v1016 = getelementptr inbounds float, ptr %v1012, i64 %v1015
  br label %b118
b118:
  %v1017 = phi i64 [ 0, %b116 ], [ %v1020, %b119 ]
  %v1018 = icmp slt i64 %v1017, 8
  br i1 %v1018, label %b119, label %b120
b119:
  %v1019 = getelementptr inbounds float, ptr %v1016, i64 %v1017
  store float 0x0000000000000000, ptr %v1019, align 4
  %v1020 = add nsw i64 %v1017, 1
  br label %b118
b120:
  %v1021 = add nsw i64 %v1013, 1
  br label %b115
b117:
  %v1022 = mul i64 %v8, 1
  br label %b121
b121:
  %v1023 = phi i64 [ 0, %b117 ], [ %v1127, %b126 ]
  %v1024 = icmp slt i64 %v1023, %v1022
  br i1 %v1024, label %b122, label %b123
b122:
  %v1025 = sub i64 %v1022, %v1023
  %v1026 = icmp slt i64 %v1025, 384
  %v1027 = select i1 %v1026, i64 %v1025, i64 384
  br label %b124
b124:
  %v1028 = phi i64 [ %v1006, %b122 ], [ %v1126, %b150 ]
  %v1029 = icmp slt i64 %v1028, %v1011
  br i1 %v1029, label %b125, label %b126
b125:
  %v1030 = sub i64 %v1011, %v1028
  %v1031 = icmp slt i64 %v1030, 64
  %v1032 = select i1 %v1031, i64 %v1030, i64 64
  %v1033 = sdiv i64 %v1032, 2
  %v1034 = mul i64 %v1033, 2
  %v1035 = sub i64 %v1032, %v1034
  %v1036 = mul i64 %v1023, 8
  %v1037 = add i64 %v1036, %v1028
  %v1038 = getelementptr inbounds float, ptr %v994, i64 %v1037
  br label %b127
b127:
  %v1039 = phi i64 [ 0, %b125 ], [ %v1065, %b135 ]
  %v1040 = icmp slt i64 %v1039, %v1027
  br i1 %v1040, label %b128, label %b129
b128:
  %v1041 = mul i64 %v1039, 8
  %v1042 = getelementptr inbounds float, ptr %v1038, i64 %v1041
  %v1043 = mul i64 %v1039, 2
  %v1044 = getelementptr inbounds float, ptr %v998, i64 %v1043
  br label %b130
b130:
  %v1045 = phi i64 [ 0, %b128 ], [ %v1054, %b131 ]
  %v1046 = icmp slt i64 %v1045, %v1033
  br i1 %v1046, label %b131, label %b132
b131:
  %v1047 = mul i64 %v1045, 2
  %v1048 = getelementptr inbounds float, ptr %v1042, i64 %v1047
  %v1049 = mul i64 %v1045, 768
  %v1050 = getelementptr inbounds float, ptr %v1044, i64 %v1049
  %v1051 = getelementptr inbounds float, ptr %v1048, i64 0
  %v1052 = load <2 x float>, ptr %v1051, align 4
  %v1053 = getelementptr inbounds float, ptr %v1050, i64 0
  store <2 x float> %v1052, ptr %v1053, align 4
  %v1054 = add nsw i64 %v1045, 1
  br label %b130
b132:
  %v1055 = mul i64 %v1033, 2
  %v1056 = getelementptr inbounds float, ptr %v1042, i64 %v1055
  %v1057 = mul i64 %v1033, 768
  %v1058 = getelementptr inbounds float, ptr %v1044, i64 %v1057
  br label %b133
b133:
  %v1059 = phi i64 [ 0, %b132 ], [ %v1064, %b134 ]
  %v1060 = icmp slt i64 %v1059, %v1035
  br i1 %v1060, label %b134, label %b135
b134:
  %v1061 = getelementptr inbounds float, ptr %v1056, i64 %v1059
  %v1062 = load float, ptr %v1061, align 4
  %v1063 = getelementptr inbounds float, ptr %v1058, i64 %v1059
  store float %v1062, ptr %v1063, align 4
  %v1064 = add nsw i64 %v1059, 1
  br label %b133, !llvm.loop !0
b135:
  %v1065 = add nsw i64 %v1039, 1
  br label %b127
b129:
  br label %b136
b136:
  %v1066 = phi i64 [ 0, %b129 ], [ %v1101, %b144 ]
  %v1067 = icmp slt i64 %v1066, 0
  br i1 %v1067, label %b137, label %b138
b137:
  %v1068 = mul i64 %v1023, 8
  %v1069 = add i64 %v1068, %v1066
  %v1070 = getelementptr inbounds float, ptr %v997, i64 %v1069
  br label %b139
b139:
  %v1071 = phi i64 [ 0, %b137 ], [ %v1089, %b140 ]
  %v1072 = icmp slt i64 %v1071, %v1027
  br i1 %v1072, label %b140, label %b141
b140:
  %v1073 = mul i64 %v1071, 8
  %v1074 = getelementptr inbounds float, ptr %v1070, i64 %v1073
  %v1075 = mul i64 %v1071, 32
  %v1076 = getelementptr inbounds float, ptr %v94, i64 %v1075
  %v1077 = getelementptr inbounds float, ptr %v1074, i64 0
  %v1078 = load <8 x float>, ptr %v1077, align 4
  %v1079 = getelementptr inbounds float, ptr %v1076, i64 0
  store <8 x float> %v1078, ptr %v1079, align 4
  %v1080 = getelementptr inbounds float, ptr %v1074, i64 8
  %v1081 = load <8 x float>, ptr %v1080, align 4
  %v1082 = getelementptr inbounds float, ptr %v1076, i64 8
  store <8 x float> %v1081, ptr %v1082, align 4
  %v1083 = getelementptr inbounds float, ptr %v1074, i64 16
  %v1084 = load <8 x float>, ptr %v1083, align 4
  %v1085 = getelementptr inbounds float, ptr %v1076, i64 16
  store <8 x float> %v1084, ptr %v1085, align 4
  %v1086 = getelementptr inbounds float, ptr %v1074, i64 24
  %v1087 = load <8 x float>, ptr %v1086, align 4
  %v1088 = getelementptr inbounds float, ptr %v1076, i64 24
  store <8 x float> %v1087, ptr %v1088, align 4
  %v1089 = add nsw i64 %v1071, 1
  br label %b139
b141:
  %v1090 = sdiv i64 %v1032, 2
  br label %b142
b142:
  %v1091 = phi i64 [ 0, %b141 ], [ %v1100, %b143 ]
  %v1092 = icmp slt i64 %v1091, %v1090
  br i1 %v1092, label %b143, label %b144
b143:
  %v1093 = mul i64 %v1091, 2
  %v1094 = add i64 %v1028, %v1093
  %v1095 = mul i64 %v1091, 768
  %v1096 = getelementptr inbounds float, ptr %v998, i64 %v1095
  %v1097 = mul i64 %v1094, 8
  %v1098 = add i64 %v1097, %v1066
  %v1099 = getelementptr inbounds float, ptr %v1012, i64 %v1098
  call void @outer_2x32(ptr %v1096, ptr %v94, i64 %v1027, ptr %v1099, i64 8)
  %v1100 = add nsw i64 %v1091, 1
  br label %b142
b144:
  %v1101 = add nsw i64 %v1066, 32
  br label %b136
b138:
  %v1102 = mul i64 %v1023, 8
  %v1103 = add i64 %v1102, 0
  %v1104 = getelementptr inbounds float, ptr %v997, i64 %v1103
  br label %b145
b145:
  %v1105 = phi i64 [ 0, %b138 ], [ %v1114, %b146 ]
  %v1106 = icmp slt i64 %v1105, %v1027
  br i1 %v1106, label %b146, label %b147
b146:
  %v1107 = mul i64 %v1105, 8
  %v1108 = getelementptr inbounds float, ptr %v1104, i64 %v1107
  %v1109 = mul i64 %v1105, 8
  %v1110 = getelementptr inbounds float, ptr %v94, i64 %v1109
  %v1111 = getelementptr inbounds float, ptr %v1108, i64 0
  %v1112 = load <8 x float>, ptr %v1111, align 4
  %v1113 = getelementptr inbounds float, ptr %v1110, i64 0
  store <8 x float> %v1112, ptr %v1113, align 4
  %v1114 = add nsw i64 %v1105, 1
  br label %b145
b147:
  %v1115 = sdiv i64 %v1032, 2
  br label %b148
b148:
  %v1116 = phi i64 [ 0, %b147 ], [ %v1125, %b149 ]
  %v1117 = icmp slt i64 %v1116, %v1115
  br i1 %v1117, label %b149, label %b150
b149:
  %v1118 = mul i64 %v1116, 2
  %v1119 = add i64 %v1028, %v1118
  %v1120 = mul i64 %v1116, 768
  %v1121 = getelementptr inbounds float, ptr %v998, i64 %v1120
  %v1122 = mul i64 %v1119, 8
  %v1123 = add i64 %v1122, 0
  %v1124 = getelementptr inbounds float, ptr %v1012, i64 %v1123
  call void @outer_2x8(ptr %v1121, ptr %v94, i64 %v1027, ptr %v1124, i64 8)
  %v1125 = add nsw i64 %v1116, 1
  br label %b148
b150:
  %v1126 = add nsw i64 %v1028, 64
  br label %b124
b126:
  %v1127 = add nsw i64 %v1023, 384
  br label %b121
b123:
  %v1128 = icmp sgt i64 %v3, 1
  br i1 %v1128, label %b151, label %b152
b151:
  %v1129 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1130 = atomicrmw add ptr %v1129, i64 1 acq_rel
  %v1131 = load i64, ptr %v89, align 8
  %v1132 = add i64 %v1131, 1
  store i64 %v1132, ptr %v89, align 8
  %v1133 = mul i64 %v3, %v1132
  br label %b153
b153:
  %v1134 = load atomic i64, ptr %v1129 acquire, align 8
  %v1135 = icmp slt i64 %v1134, %v1133
  br i1 %v1135, label %b154, label %b155
b154:
  %v1136 = call i32 @sched_yield()
  br label %b153
b155:
  br label %b152
b152:
  %v1137 = mul i64 0, 8
  %v1138 = getelementptr inbounds float, ptr %v68, i64 %v1137
  %v1139 = getelementptr inbounds float, ptr %v1138, i64 0
  %v1140 = mul i64 0, 8
  %v1141 = getelementptr inbounds float, ptr %v10, i64 %v1140
  %v1142 = getelementptr inbounds float, ptr %v1141, i64 0
  %v1143 = getelementptr inbounds float, ptr %v94, i64 12288
  %v1144 = add i64 8, 1
  %v1145 = sdiv i64 %v1144, 2
  %v1146 = add i64 %v2, 1
  %v1147 = mul i64 %v1145, %v2
  %v1148 = sdiv i64 %v1147, %v3
  %v1149 = mul i64 %v1148, 2
  %v1150 = icmp slt i64 %v1149, 8
  %v1151 = select i1 %v1150, i64 %v1149, i64 8
  %v1152 = mul i64 %v1145, %v1146
  %v1153 = sdiv i64 %v1152, %v3
  %v1154 = mul i64 %v1153, 2
  %v1155 = icmp slt i64 %v1154, 8
  %v1156 = select i1 %v1155, i64 %v1154, i64 8
  %v1157 = getelementptr inbounds float, ptr %v34, i64 0
  br label %b156
b156:
  %v1158 = phi i64 [ %v1151, %b152 ], [ %v1166, %b161 ]
  %v1159 = icmp slt i64 %v1158, %v1156
  br i1 %v1159, label %b157, label %b158
b157:
  %v1160 = mul i64 %v1158, 8
  %v1161 = getelementptr inbounds float, ptr %v1157, i64 %v1160
  br label %b159
b159:
  %v1162 = phi i64 [ 0, %b157 ], [ %v1165, %b160 ]
  %v1163 = icmp slt i64 %v1162, 8
  br i1 %v1163, label %b160, label %b161
b160:
  %v1164 = getelementptr inbounds float, ptr %v1161, i64 %v1162
  store float 0x0000000000000000, ptr %v1164, align 4
  %v1165 = add nsw i64 %v1162, 1
  br label %b159
b161:
  %v1166 = add nsw i64 %v1158, 1
  br label %b156
b158:
  %v1167 = mul i64 %v8, 1
  br label %b162
b162:
  %v1168 = phi i64 [ 0, %b158 ], [ %v1272, %b167 ]
  %v1169 = icmp slt i64 %v1168, %v1167
  br i1 %v1169, label %b163, label %b164
b163:
  %v1170 = sub i64 %v1167, %v1168
  %v1171 = icmp slt i64 %v1170, 384
  %v1172 = select i1 %v1171, i64 %v1170, i64 384
  br label %b165
b165:
  %v1173 = phi i64 [ %v1151, %b163 ], [ %v1271, %b191 ]
  %v1174 = icmp slt i64 %v1173, %v1156
  br i1 %v1174, label %b166, label %b167
b166:
  %v1175 = sub i64 %v1156, %v1173
  %v1176 = icmp slt i64 %v1175, 64
  %v1177 = select i1 %v1176, i64 %v1175, i64 64
  %v1178 = sdiv i64 %v1177, 2
  %v1179 = mul i64 %v1178, 2
  %v1180 = sub i64 %v1177, %v1179
  %v1181 = mul i64 %v1168, 8
  %v1182 = add i64 %v1181, %v1173
  %v1183 = getelementptr inbounds float, ptr %v1139, i64 %v1182
  br label %b168
b168:
  %v1184 = phi i64 [ 0, %b166 ], [ %v1210, %b176 ]
  %v1185 = icmp slt i64 %v1184, %v1172
  br i1 %v1185, label %b169, label %b170
b169:
  %v1186 = mul i64 %v1184, 8
  %v1187 = getelementptr inbounds float, ptr %v1183, i64 %v1186
  %v1188 = mul i64 %v1184, 2
  %v1189 = getelementptr inbounds float, ptr %v1143, i64 %v1188
  br label %b171
b171:
  %v1190 = phi i64 [ 0, %b169 ], [ %v1199, %b172 ]
  %v1191 = icmp slt i64 %v1190, %v1178
  br i1 %v1191, label %b172, label %b173
b172:
  %v1192 = mul i64 %v1190, 2
  %v1193 = getelementptr inbounds float, ptr %v1187, i64 %v1192
  %v1194 = mul i64 %v1190, 768
  %v1195 = getelementptr inbounds float, ptr %v1189, i64 %v1194
  %v1196 = getelementptr inbounds float, ptr %v1193, i64 0
  %v1197 = load <2 x float>, ptr %v1196, align 4
  %v1198 = getelementptr inbounds float, ptr %v1195, i64 0
  store <2 x float> %v1197, ptr %v1198, align 4
  %v1199 = add nsw i64 %v1190, 1
  br label %b171
b173:
  %v1200 = mul i64 %v1178, 2
  %v1201 = getelementptr inbounds float, ptr %v1187, i64 %v1200
  %v1202 = mul i64 %v1178, 768
  %v1203 = getelementptr inbounds float, ptr %v1189, i64 %v1202
  br label %b174
b174:
  %v1204 = phi i64 [ 0, %b173 ], [ %v1209, %b175 ]
  %v1205 = icmp slt i64 %v1204, %v1180
  br i1 %v1205, label %b175, label %b176
b175:
  %v1206 = getelementptr inbounds float, ptr %v1201, i64 %v1204
  %v1207 = load float, ptr %v1206, align 4
  %v1208 = getelementptr inbounds float, ptr %v1203, i64 %v1204
  store float %v1207, ptr %v1208, align 4
  %v1209 = add nsw i64 %v1204, 1
  br label %b174, !llvm.loop !3
b176:
  %v1210 = add nsw i64 %v1184, 1
  br label %b168
b170:
  br label %b177
b177:
  %v1211 = phi i64 [ 0, %b170 ], [ %v1246, %b185 ]
  %v1212 = icmp slt i64 %v1211, 0
  br i1 %v1212, label %b178, label %b179
b178:
  %v1213 = mul i64 %v1168, 8
  %v1214 = add i64 %v1213, %v1211
  %v1215 = getelementptr inbounds float, ptr %v1142, i64 %v1214
  br label %b180
b180:
  %v1216 = phi i64 [ 0, %b178 ], [ %v1234, %b181 ]
  %v1217 = icmp slt i64 %v1216, %v1172
  br i1 %v1217, label %b181, label %b182
b181:
  %v1218 = mul i64 %v1216, 8
  %v1219 = getelementptr inbounds float, ptr %v1215, i64 %v1218
  %v1220 = mul i64 %v1216, 32
  %v1221 = getelementptr inbounds float, ptr %v94, i64 %v1220
  %v1222 = getelementptr inbounds float, ptr %v1219, i64 0
  %v1223 = load <8 x float>, ptr %v1222, align 4
  %v1224 = getelementptr inbounds float, ptr %v1221, i64 0
  store <8 x float> %v1223, ptr %v1224, align 4
  %v1225 = getelementptr inbounds float, ptr %v1219, i64 8
  %v1226 = load <8 x float>, ptr %v1225, align 4
  %v1227 = getelementptr inbounds float, ptr %v1221, i64 8
  store <8 x float> %v1226, ptr %v1227, align 4
  %v1228 = getelementptr inbounds float, ptr %v1219, i64 16
  %v1229 = load <8 x float>, ptr %v1228, align 4
  %v1230 = getelementptr inbounds float, ptr %v1221, i64 16
  store <8 x float> %v1229, ptr %v1230, align 4
  %v1231 = getelementptr inbounds float, ptr %v1219, i64 24
  %v1232 = load <8 x float>, ptr %v1231, align 4
  %v1233 = getelementptr inbounds float, ptr %v1221, i64 24
  store <8 x float> %v1232, ptr %v1233, align 4
  %v1234 = add nsw i64 %v1216, 1
  br label %b180
b182:
  %v1235 = sdiv i64 %v1177, 2
  br label %b183
b183:
  %v1236 = phi i64 [ 0, %b182 ], [ %v1245, %b184 ]
  %v1237 = icmp slt i64 %v1236, %v1235
  br i1 %v1237, label %b184, label %b185
b184:
  %v1238 = mul i64 %v1236, 2
  %v1239 = add i64 %v1173, %v1238
  %v1240 = mul i64 %v1236, 768
  %v1241 = getelementptr inbounds float, ptr %v1143, i64 %v1240
  %v1242 = mul i64 %v1239, 8
  %v1243 = add i64 %v1242, %v1211
  %v1244 = getelementptr inbounds float, ptr %v1157, i64 %v1243
  call void @outer_2x32(ptr %v1241, ptr %v94, i64 %v1172, ptr %v1244, i64 8)
  %v1245 = add nsw i64 %v1236, 1
  br label %b183
b185:
  %v1246 = add nsw i64 %v1211, 32
  br label %b177
b179:
  %v1247 = mul i64 %v1168, 8
  %v1248 = add i64 %v1247, 0
  %v1249 = getelementptr inbounds float, ptr %v1142, i64 %v1248
  br label %b186
b186:
  %v1250 = phi i64 [ 0, %b179 ], [ %v1259, %b187 ]
  %v1251 = icmp slt i64 %v1250, %v1172
  br i1 %v1251, label %b187, label %b188
b187:
  %v1252 = mul i64 %v1250, 8
  %v1253 = getelementptr inbounds float, ptr %v1249, i64 %v1252
  %v1254 = mul i64 %v1250, 8
  %v1255 = getelementptr inbounds float, ptr %v94, i64 %v1254
  %v1256 = getelementptr inbounds float, ptr %v1253, i64 0
  %v1257 = load <8 x float>, ptr %v1256, align 4
  %v1258 = getelementptr inbounds float, ptr %v1255, i64 0
  store <8 x float> %v1257, ptr %v1258, align 4
  %v1259 = add nsw i64 %v1250, 1
  br label %b186
b188:
  %v1260 = sdiv i64 %v1177, 2
  br label %b189
b189:
  %v1261 = phi i64 [ 0, %b188 ], [ %v1270, %b190 ]
  %v1262 = icmp slt i64 %v1261, %v1260
  br i1 %v1262, label %b190, label %b191
b190:
  %v1263 = mul i64 %v1261, 2
  %v1264 = add i64 %v1173, %v1263
  %v1265 = mul i64 %v1261, 768
  %v1266 = getelementptr inbounds float, ptr %v1143, i64 %v1265
  %v1267 = mul i64 %v1264, 8
  %v1268 = add i64 %v1267, 0
  %v1269 = getelementptr inbounds float, ptr %v1157, i64 %v1268
  call void @outer_2x8(ptr %v1266, ptr %v94, i64 %v1172, ptr %v1269, i64 8)
  %v1270 = add nsw i64 %v1261, 1
  br label %b189
b191:
  %v1271 = add nsw i64 %v1173, 64
  br label %b165
b167:
  %v1272 = add nsw i64 %v1168, 384
  br label %b162
b164:
  %v1273 = icmp sgt i64 %v3, 1
  br i1 %v1273, label %b192, label %b193
b192:
  %v1274 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1275 = atomicrmw add ptr %v1274, i64 1 acq_rel
  %v1276 = load i64, ptr %v89, align 8
  %v1277 = add i64 %v1276, 1
  store i64 %v1277, ptr %v89, align 8
  %v1278 = mul i64 %v3, %v1277
  br label %b194
b194:
  %v1279 = load atomic i64, ptr %v1274 acquire, align 8
  %v1280 = icmp slt i64 %v1279, %v1278
  br i1 %v1280, label %b195, label %b196
b195:
  %v1281 = call i32 @sched_yield()
  br label %b194
b196:
  br label %b193
b193:
  %v1282 = icmp eq i64 %v2, 0
  br i1 %v1282, label %b197, label %b198
b197:
  br label %b199
b199:
  %v1283 = phi i64 [ 0, %b197 ], [ %v1328, %b204 ]
  %v1284 = phi <8 x float> [ splat (float 0x0000000000000000), %b197 ], [ %v1327, %b204 ]
  %v1285 = icmp slt i64 %v1283, %v8
  br i1 %v1285, label %b200, label %b201
b200:
  %v1286 = add i64 %v1283, 128
  %v1287 = icmp slt i64 %v1286, %v8
  %v1288 = select i1 %v1287, i64 %v1286, i64 %v8
  br label %b202
b202:
  %v1289 = phi i64 [ %v1283, %b200 ], [ %v1326, %b203 ]
  %v1290 = phi <8 x float> [ splat (float 0x0000000000000000), %b200 ], [ %v1325, %b203 ]
  %v1291 = icmp slt i64 %v1289, %v1288
  br i1 %v1291, label %b203, label %b204
b203:
  %v1292 = mul i64 %v1289, 8
  %v1293 = getelementptr inbounds float, ptr %v44, i64 %v1292
  %v1294 = mul i64 %v1289, 1
  %v1295 = getelementptr inbounds float, ptr %v52, i64 %v1294
  %v1296 = getelementptr inbounds float, ptr %v1295, i64 0
  %v1297 = load float, ptr %v1296, align 4
  %v1298 = fdiv float 0x3FF0000000000000, %v1297
  %v1299 = mul i64 %v1289, 8
  %v1300 = getelementptr inbounds float, ptr %v54, i64 %v1299
  %v1301 = add i64 0, 0
  %v1302 = getelementptr inbounds float, ptr %v1293, i64 %v1301
  %v1303 = load <8 x float>, ptr %v1302, align 4
  %v1304 = insertelement <8 x float> poison, float %v1298, i64 0
  %v1305 = shufflevector <8 x float> %v1304, <8 x float> poison, <8 x i32> zeroinitializer
  %v1306 = fmul <8 x float> %v1303, %v1305
  %v1307 = add i64 0, 0
  %v1308 = getelementptr inbounds float, ptr %v16, i64 %v1307
  %v1309 = load <8 x float>, ptr %v1308, align 4
  %v1310 = fmul <8 x float> %v1306, %v1309
  %v1311 = add i64 0, 0
  %v1312 = getelementptr inbounds float, ptr %v18, i64 %v1311
  %v1313 = load <8 x float>, ptr %v1312, align 4
  %v1314 = fadd <8 x float> %v1310, %v1313
  %v1315 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1316 = shufflevector <8 x float> %v1315, <8 x float> poison, <8 x i32> zeroinitializer
  %v1317 = fcmp ole <8 x float> %v1314, %v1316
  %v1318 = select <8 x i1> %v1317, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v1319 = add i64 0, 0
  %v1320 = getelementptr inbounds float, ptr %v1300, i64 %v1319
  %v1321 = load <8 x float>, ptr %v1320, align 4
  %v1322 = fcmp une <8 x float> %v1318, splat (float 0x0000000000000000)
  %v1323 = select <8 x i1> %v1322, <8 x float> %v1316, <8 x float> %v1321
  %v1324 = fmul <8 x float> %v1323, %v1306
  %v1325 = fadd <8 x float> %v1290, %v1324
  %v1326 = add nsw i64 %v1289, 1
  br label %b202
b204:
  %v1327 = fadd <8 x float> %v1284, %v1290
  %v1328 = add nsw i64 %v1283, 128
  br label %b199
b201:
  %v1329 = add i64 0, 0
  %v1330 = getelementptr inbounds float, ptr %v36, i64 %v1329
  store <8 x float> %v1284, ptr %v1330, align 4
  br label %b198
b198:
  %v1331 = icmp sgt i64 %v3, 1
  br i1 %v1331, label %b205, label %b206
b205:
  %v1332 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1333 = atomicrmw add ptr %v1332, i64 1 acq_rel
  %v1334 = load i64, ptr %v89, align 8
  %v1335 = add i64 %v1334, 1
  store i64 %v1335, ptr %v89, align 8
  %v1336 = mul i64 %v3, %v1335
  br label %b207
b207:
  %v1337 = load atomic i64, ptr %v1332 acquire, align 8
  %v1338 = icmp slt i64 %v1337, %v1336
  br i1 %v1338, label %b208, label %b209
b208:
  %v1339 = call i32 @sched_yield()
  br label %b207
b209:
  br label %b206
b206:
  %v1340 = icmp eq i64 %v2, 0
  br i1 %v1340, label %b210, label %b211
b210:
  br label %b212
b212:
  %v1341 = phi i64 [ 0, %b210 ], [ %v1385, %b217 ]
  %v1342 = phi <8 x float> [ splat (float 0x0000000000000000), %b210 ], [ %v1384, %b217 ]
  %v1343 = icmp slt i64 %v1341, %v8
  br i1 %v1343, label %b213, label %b214
b213:
  %v1344 = add i64 %v1341, 128
  %v1345 = icmp slt i64 %v1344, %v8
  %v1346 = select i1 %v1345, i64 %v1344, i64 %v8
  br label %b215
b215:
  %v1347 = phi i64 [ %v1341, %b213 ], [ %v1383, %b216 ]
  %v1348 = phi <8 x float> [ splat (float 0x0000000000000000), %b213 ], [ %v1382, %b216 ]
  %v1349 = icmp slt i64 %v1347, %v1346
  br i1 %v1349, label %b216, label %b217
b216:
  %v1350 = mul i64 %v1347, 8
  %v1351 = getelementptr inbounds float, ptr %v44, i64 %v1350
  %v1352 = mul i64 %v1347, 1
  %v1353 = getelementptr inbounds float, ptr %v52, i64 %v1352
  %v1354 = getelementptr inbounds float, ptr %v1353, i64 0
  %v1355 = load float, ptr %v1354, align 4
  %v1356 = fdiv float 0x3FF0000000000000, %v1355
  %v1357 = mul i64 %v1347, 8
  %v1358 = getelementptr inbounds float, ptr %v54, i64 %v1357
  %v1359 = add i64 0, 0
  %v1360 = getelementptr inbounds float, ptr %v1351, i64 %v1359
  %v1361 = load <8 x float>, ptr %v1360, align 4
  %v1362 = insertelement <8 x float> poison, float %v1356, i64 0
  %v1363 = shufflevector <8 x float> %v1362, <8 x float> poison, <8 x i32> zeroinitializer
  %v1364 = fmul <8 x float> %v1361, %v1363
  %v1365 = add i64 0, 0
  %v1366 = getelementptr inbounds float, ptr %v16, i64 %v1365
  %v1367 = load <8 x float>, ptr %v1366, align 4
  %v1368 = fmul <8 x float> %v1364, %v1367
  %v1369 = add i64 0, 0
  %v1370 = getelementptr inbounds float, ptr %v18, i64 %v1369
  %v1371 = load <8 x float>, ptr %v1370, align 4
  %v1372 = fadd <8 x float> %v1368, %v1371
  %v1373 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1374 = shufflevector <8 x float> %v1373, <8 x float> poison, <8 x i32> zeroinitializer
  %v1375 = fcmp ole <8 x float> %v1372, %v1374
  %v1376 = select <8 x i1> %v1375, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v1377 = add i64 0, 0
  %v1378 = getelementptr inbounds float, ptr %v1358, i64 %v1377
  %v1379 = load <8 x float>, ptr %v1378, align 4
  %v1380 = fcmp une <8 x float> %v1376, splat (float 0x0000000000000000)
  %v1381 = select <8 x i1> %v1380, <8 x float> %v1374, <8 x float> %v1379
  %v1382 = fadd <8 x float> %v1348, %v1381
  %v1383 = add nsw i64 %v1347, 1
  br label %b215
b217:
  %v1384 = fadd <8 x float> %v1342, %v1348
  %v1385 = add nsw i64 %v1341, 128
  br label %b212
b214:
  %v1386 = add i64 0, 0
  %v1387 = getelementptr inbounds float, ptr %v38, i64 %v1386
  store <8 x float> %v1342, ptr %v1387, align 4
  br label %b211
b211:
  %v1388 = icmp sgt i64 %v3, 1
  br i1 %v1388, label %b218, label %b219
b218:
  %v1389 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1390 = atomicrmw add ptr %v1389, i64 1 acq_rel
  %v1391 = load i64, ptr %v89, align 8
  %v1392 = add i64 %v1391, 1
  store i64 %v1392, ptr %v89, align 8
  %v1393 = mul i64 %v3, %v1392
  br label %b220
b220:
  %v1394 = load atomic i64, ptr %v1389 acquire, align 8
  %v1395 = icmp slt i64 %v1394, %v1393
  br i1 %v1395, label %b221, label %b222
b221:
  %v1396 = call i32 @sched_yield()
  br label %b220
b222:
  br label %b219
b219:
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
declare float @llvm.sqrt.f32(float)
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
