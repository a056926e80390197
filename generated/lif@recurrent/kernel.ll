; generated from specs/lif.yaml by `make generated`: do not edit
; lif@recurrent I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v53 = alloca i64, i64 1, align 8
  %v251 = alloca float, i64 64, align 4
  %v336 = alloca float, i64 64, align 4
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
  %v39 = getelementptr inbounds i64, ptr %v1, i64 6
  %v40 = load i64, ptr %v39, align 8
  %v41 = getelementptr inbounds i64, ptr %v1, i64 9
  %v42 = load i64, ptr %v41, align 8
  %v43 = getelementptr inbounds i64, ptr %v1, i64 10
  %v44 = load i64, ptr %v43, align 8
  %v45 = getelementptr inbounds i64, ptr %v1, i64 11
  %v46 = load i64, ptr %v45, align 8
  %v47 = getelementptr inbounds i64, ptr %v1, i64 12
  %v48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 15
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 20
  %v52 = load i64, ptr %v51, align 8
  store i64 0, ptr %v53, align 8
  %v54 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v55 = load ptr, ptr %v54, align 4
  %v56 = mul i64 %v2, 0
  %v57 = add i64 %v56, 128
  %v58 = getelementptr inbounds float, ptr %v55, i64 %v57
  %v59 = getelementptr inbounds i64, ptr %v1, i64 4
  %v60 = load i64, ptr %v59, align 8
  %v61 = icmp eq i64 %v60, 0
  br i1 %v61, label %b0, label %b1
b0:
  %v62 = icmp eq i64 %v2, 0
  br i1 %v62, label %b2, label %b3
b2:
  %v63 = add i64 0, 0
  %v64 = getelementptr inbounds float, ptr %v34, i64 %v63
  %v65 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v66, ptr %v64, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v67 = icmp sgt i64 %v3, 1
  br i1 %v67, label %b4, label %b5
b4:
  %v68 = getelementptr inbounds i64, ptr %v1, i64 3
  %v69 = atomicrmw add ptr %v68, i64 1 acq_rel
  %v70 = load i64, ptr %v53, align 8
  %v71 = add i64 %v70, 1
  store i64 %v71, ptr %v53, align 8
  %v72 = mul i64 %v3, %v71
  br label %b6
b6:
  %v73 = load atomic i64, ptr %v68 acquire, align 8
  %v74 = icmp slt i64 %v73, %v72
  br i1 %v74, label %b7, label %b8
b7:
  %v75 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v76 = getelementptr inbounds i64, ptr %v1, i64 4
  %v77 = load i64, ptr %v76, align 8
  %v78 = icmp eq i64 %v77, 0
  br i1 %v78, label %b9, label %b10
b9:
  %v79 = getelementptr inbounds i64, ptr %v1, i64 21
  %v80 = load i64, ptr %v79, align 8
  %v81 = icmp eq i64 %v80, 0
  br i1 %v81, label %b11, label %b12
b11:
  %v82 = add i64 %v7, 0
  %v83 = sdiv i64 %v82, 1
  %v84 = add i64 %v2, 1
  %v85 = mul i64 %v83, %v2
  %v86 = sdiv i64 %v85, %v3
  %v87 = mul i64 %v86, 1
  %v88 = icmp slt i64 %v87, %v7
  %v89 = select i1 %v88, i64 %v87, i64 %v7
  %v90 = mul i64 %v83, %v84
  %v91 = sdiv i64 %v90, %v3
  %v92 = mul i64 %v91, 1
  %v93 = icmp slt i64 %v92, %v7
  %v94 = select i1 %v93, i64 %v92, i64 %v7
  br label %b13
b13:
  %v95 = phi i64 [ %v89, %b11 ], [ %v106, %b14 ]
  %v96 = icmp slt i64 %v95, %v94
  br i1 %v96, label %b14, label %b15
b14:
  %v97 = and i64 0, %v46
  %v98 = mul i64 %v97, %v7
  %v99 = add i64 %v98, %v95
  %v100 = mul i64 %v99, 8
  %v101 = getelementptr inbounds float, ptr %v20, i64 %v100
  %v102 = add i64 0, 0
  %v103 = getelementptr inbounds float, ptr %v101, i64 %v102
  %v104 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v105, ptr %v103, align 4
  %v106 = add nsw i64 %v95, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v107 = icmp sgt i64 %v3, 1
  br i1 %v107, label %b16, label %b17
b16:
  %v108 = getelementptr inbounds i64, ptr %v1, i64 3
  %v109 = atomicrmw add ptr %v108, i64 1 acq_rel
  %v110 = load i64, ptr %v53, align 8
  %v111 = add i64 %v110, 1
  store i64 %v111, ptr %v53, align 8
  %v112 = mul i64 %v3, %v111
  br label %b18
b18:
  %v113 = load atomic i64, ptr %v108 acquire, align 8
  %v114 = icmp slt i64 %v113, %v112
  br i1 %v114, label %b19, label %b20
b19:
  %v115 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v116 = getelementptr inbounds i64, ptr %v1, i64 4
  %v117 = load i64, ptr %v116, align 8
  %v118 = icmp eq i64 %v117, 0
  br i1 %v118, label %b21, label %b22
b21:
  %v119 = getelementptr inbounds i64, ptr %v1, i64 22
  %v120 = load i64, ptr %v119, align 8
  %v121 = icmp eq i64 %v120, 0
  br i1 %v121, label %b23, label %b24
b23:
  %v122 = add i64 %v7, 0
  %v123 = sdiv i64 %v122, 1
  %v124 = add i64 %v2, 1
  %v125 = mul i64 %v123, %v2
  %v126 = sdiv i64 %v125, %v3
  %v127 = mul i64 %v126, 1
  %v128 = icmp slt i64 %v127, %v7
  %v129 = select i1 %v128, i64 %v127, i64 %v7
  %v130 = mul i64 %v123, %v124
  %v131 = sdiv i64 %v130, %v3
  %v132 = mul i64 %v131, 1
  %v133 = icmp slt i64 %v132, %v7
  %v134 = select i1 %v133, i64 %v132, i64 %v7
  br label %b25
b25:
  %v135 = phi i64 [ %v129, %b23 ], [ %v146, %b26 ]
  %v136 = icmp slt i64 %v135, %v134
  br i1 %v136, label %b26, label %b27
b26:
  %v137 = and i64 0, %v48
  %v138 = mul i64 %v137, %v7
  %v139 = add i64 %v138, %v135
  %v140 = mul i64 %v139, 8
  %v141 = getelementptr inbounds float, ptr %v22, i64 %v140
  %v142 = add i64 0, 0
  %v143 = getelementptr inbounds float, ptr %v141, i64 %v142
  %v144 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v145 = shufflevector <8 x float> %v144, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v145, ptr %v143, align 4
  %v146 = add nsw i64 %v135, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v147 = icmp sgt i64 %v3, 1
  br i1 %v147, label %b28, label %b29
b28:
  %v148 = getelementptr inbounds i64, ptr %v1, i64 3
  %v149 = atomicrmw add ptr %v148, i64 1 acq_rel
  %v150 = load i64, ptr %v53, align 8
  %v151 = add i64 %v150, 1
  store i64 %v151, ptr %v53, align 8
  %v152 = mul i64 %v3, %v151
  br label %b30
b30:
  %v153 = load atomic i64, ptr %v148 acquire, align 8
  %v154 = icmp slt i64 %v153, %v152
  br i1 %v154, label %b31, label %b32
b31:
  %v155 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v156 = getelementptr inbounds float, ptr %v55, i64 0
  %v157 = getelementptr inbounds i64, ptr %v1, i64 4
  %v158 = load i64, ptr %v157, align 8
  %v159 = icmp eq i64 %v158, 0
  br i1 %v159, label %b33, label %b34
b33:
  %v160 = add i64 1, 0
  %v161 = sdiv i64 %v160, 1
  %v162 = add i64 %v2, 1
  %v163 = mul i64 %v161, %v2
  %v164 = sdiv i64 %v163, %v3
  %v165 = mul i64 %v164, 1
  %v166 = icmp slt i64 %v165, 1
  %v167 = select i1 %v166, i64 %v165, i64 1
  %v168 = mul i64 %v161, %v162
  %v169 = sdiv i64 %v168, %v3
  %v170 = mul i64 %v169, 1
  %v171 = icmp slt i64 %v170, 1
  %v172 = select i1 %v171, i64 %v170, i64 1
  %v173 = icmp slt i64 %v172, 1
  %v174 = select i1 %v173, i64 %v172, i64 1
  br label %b35
b35:
  %v175 = phi i64 [ %v167, %b33 ], [ %v189, %b36 ]
  %v176 = icmp slt i64 %v175, %v174
  br i1 %v176, label %b36, label %b37
b36:
  %v177 = mul i64 %v175, 64
  %v178 = mul i64 %v175, 8
  %v179 = add i64 %v177, 0
  %v180 = add i64 %v178, 0
  %v181 = getelementptr inbounds float, ptr %v156, i64 %v179
  %v182 = sub i64 8, %v180
  %v183 = icmp slt i64 %v182, 0
  %v184 = select i1 %v183, i64 0, i64 %v182
  %v185 = mul i64 %v180, 8
  %v186 = add i64 0, %v185
  %v187 = getelementptr inbounds float, ptr %v12, i64 %v186
  call void @pack_turned(ptr %v187, i64 8, i64 1, i64 8, i64 %v184, ptr %v181, i64 8)
  %v188 = add i64 %v177, 64
  %v189 = add nsw i64 %v175, 1
  br label %b35
b37:
  br label %b34
b34:
  %v190 = icmp sgt i64 %v3, 1
  br i1 %v190, label %b38, label %b39
b38:
  %v191 = getelementptr inbounds i64, ptr %v1, i64 3
  %v192 = atomicrmw add ptr %v191, i64 1 acq_rel
  %v193 = load i64, ptr %v53, align 8
  %v194 = add i64 %v193, 1
  store i64 %v194, ptr %v53, align 8
  %v195 = mul i64 %v3, %v194
  br label %b40
b40:
  %v196 = load atomic i64, ptr %v191 acquire, align 8
  %v197 = icmp slt i64 %v196, %v195
  br i1 %v197, label %b41, label %b42
b41:
  %v198 = call i32 @sched_yield()
  br label %b40
b42:
  br label %b39
b39:
  %v199 = getelementptr inbounds float, ptr %v55, i64 64
  %v200 = getelementptr inbounds i64, ptr %v1, i64 4
  %v201 = load i64, ptr %v200, align 8
  %v202 = icmp eq i64 %v201, 0
  br i1 %v202, label %b43, label %b44
b43:
  %v203 = add i64 1, 0
  %v204 = sdiv i64 %v203, 1
  %v205 = add i64 %v2, 1
  %v206 = mul i64 %v204, %v2
  %v207 = sdiv i64 %v206, %v3
  %v208 = mul i64 %v207, 1
  %v209 = icmp slt i64 %v208, 1
  %v210 = select i1 %v209, i64 %v208, i64 1
  %v211 = mul i64 %v204, %v205
  %v212 = sdiv i64 %v211, %v3
  %v213 = mul i64 %v212, 1
  %v214 = icmp slt i64 %v213, 1
  %v215 = select i1 %v214, i64 %v213, i64 1
  %v216 = icmp slt i64 %v215, 1
  %v217 = select i1 %v216, i64 %v215, i64 1
  br label %b45
b45:
  %v218 = phi i64 [ %v210, %b43 ], [ %v232, %b46 ]
  %v219 = icmp slt i64 %v218, %v217
  br i1 %v219, label %b46, label %b47
b46:
  %v220 = mul i64 %v218, 64
  %v221 = mul i64 %v218, 8
  %v222 = add i64 %v220, 0
  %v223 = add i64 %v221, 0
  %v224 = getelementptr inbounds float, ptr %v199, i64 %v222
  %v225 = sub i64 8, %v223
  %v226 = icmp slt i64 %v225, 0
  %v227 = select i1 %v226, i64 0, i64 %v225
  %v228 = mul i64 %v223, 8
  %v229 = add i64 0, %v228
  %v230 = getelementptr inbounds float, ptr %v14, i64 %v229
  call void @pack_turned(ptr %v230, i64 8, i64 1, i64 8, i64 %v227, ptr %v224, i64 8)
  %v231 = add i64 %v220, 64
  %v232 = add nsw i64 %v218, 1
  br label %b45
b47:
  br label %b44
b44:
  %v233 = icmp sgt i64 %v3, 1
  br i1 %v233, label %b48, label %b49
b48:
  %v234 = getelementptr inbounds i64, ptr %v1, i64 3
  %v235 = atomicrmw add ptr %v234, i64 1 acq_rel
  %v236 = load i64, ptr %v53, align 8
  %v237 = add i64 %v236, 1
  store i64 %v237, ptr %v53, align 8
  %v238 = mul i64 %v3, %v237
  br label %b50
b50:
  %v239 = load atomic i64, ptr %v234 acquire, align 8
  %v240 = icmp slt i64 %v239, %v238
  br i1 %v240, label %b51, label %b52
b51:
  %v241 = call i32 @sched_yield()
  br label %b50
b52:
  br label %b49
b49:
  %v242 = getelementptr inbounds i64, ptr %v1, i64 5
  %v243 = load i64, ptr %v242, align 8
  br label %b53
b53:
  %v244 = phi i64 [ 0, %b49 ], [ %v472, %b99 ]
  %v245 = icmp slt i64 %v244, %v5
  br i1 %v245, label %b54, label %b55
b54:
  %v246 = add i64 %v244, %v243
  %v247 = icmp slt i64 %v246, %v5
  %v248 = select i1 %v247, i64 %v246, i64 %v5
  %v249 = sub i64 %v248, %v244
  %v250 = mul i64 %v249, %v7
  %v252 = add i64 %v250, 0
  %v253 = sdiv i64 %v252, 1
  %v254 = add i64 %v2, 1
  %v255 = mul i64 %v253, %v2
  %v256 = sdiv i64 %v255, %v3
  %v257 = mul i64 %v256, 1
  %v258 = icmp slt i64 %v257, %v250
  %v259 = select i1 %v258, i64 %v257, i64 %v250
  %v260 = mul i64 %v253, %v254
  %v261 = sdiv i64 %v260, %v3
  %v262 = mul i64 %v261, 1
  %v263 = icmp slt i64 %v262, %v250
  %v264 = select i1 %v263, i64 %v262, i64 %v250
  %v265 = mul i64 %v244, %v7
  %v266 = add i64 %v259, %v265
  %v267 = add i64 %v264, %v265
  br label %b56
b56:
  %v268 = phi i64 [ %v266, %b54 ], [ %v324, %b61 ]
  %v269 = icmp slt i64 %v268, %v267
  br i1 %v269, label %b57, label %b58
b57:
  %v270 = add i64 %v268, 96
  %v271 = icmp slt i64 %v270, %v267
  %v272 = select i1 %v271, i64 %v270, i64 %v267
  br label %b59
b59:
  %v273 = phi i64 [ 0, %b57 ], [ %v323, %b64 ]
  %v274 = icmp slt i64 %v273, 1
  br i1 %v274, label %b60, label %b61
b60:
  %v275 = sub i64 %v272, %v268
  %v276 = sub i64 8, 1
  %v277 = add i64 %v275, %v276
  %v278 = sdiv i64 %v277, 8
  br label %b62
b62:
  %v279 = phi i64 [ 0, %b60 ], [ %v322, %b69 ]
  %v280 = icmp slt i64 %v279, %v278
  br i1 %v280, label %b63, label %b64
b63:
  %v281 = mul i64 %v275, %v279
  %v282 = sdiv i64 %v281, %v278
  %v283 = add i64 %v268, %v282
  %v284 = add i64 %v279, 1
  %v285 = mul i64 %v275, %v284
  %v286 = sdiv i64 %v285, %v278
  %v287 = add i64 %v268, %v286
  %v288 = mul i64 %v273, 64
  %v289 = getelementptr inbounds float, ptr %v156, i64 %v288
  %v290 = sub i64 %v287, %v283
  %v291 = mul i64 %v283, 8
  %v292 = getelementptr inbounds float, ptr %v10, i64 %v291
  %v293 = getelementptr inbounds float, ptr %v292, i64 0
  %v294 = sub i64 %v290, 1
  %v295 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v294
  %v296 = load ptr, ptr %v295, align 4
  %v297 = getelementptr inbounds float, ptr %v251, i64 0
  %v298 = icmp sgt i64 %v290, 0
  br i1 %v298, label %b65, label %b66
b65:
  call void %v296(ptr %v293, i64 8, ptr %v289, i64 8, ptr %v297, i64 8, i64 0)
  br label %b66
b66:
  %v299 = add i64 %v288, 64
  br label %b67
b67:
  %v300 = phi i64 [ %v283, %b66 ], [ %v321, %b72 ]
  %v301 = icmp slt i64 %v300, %v287
  br i1 %v301, label %b68, label %b69
b68:
  %v302 = sub i64 %v300, %v283
  %v303 = mul i64 %v302, 8
  %v304 = getelementptr inbounds float, ptr %v251, i64 %v303
  %v305 = mul i64 %v244, %v7
  %v306 = sub i64 %v300, %v305
  %v307 = mul i64 %v306, 8
  %v308 = getelementptr inbounds float, ptr %v36, i64 %v307
  br label %b70
b70:
  %v309 = phi i64 [ 0, %b68 ], [ %v320, %b71 ]
  %v310 = icmp slt i64 %v309, 1
  br i1 %v310, label %b71, label %b72
b71:
  %v311 = mul i64 %v273, 1
  %v312 = add i64 %v311, %v309
  %v313 = mul i64 %v312, 8
  %v314 = add i64 0, %v309
  %v315 = mul i64 %v314, 8
  %v316 = getelementptr inbounds float, ptr %v304, i64 %v315
  %v317 = load <8 x float>, ptr %v316, align 4
  %v318 = add i64 0, %v313
  %v319 = getelementptr inbounds float, ptr %v308, i64 %v318
  store <8 x float> %v317, ptr %v319, align 4
  %v320 = add nsw i64 %v309, 1
  br label %b70
b72:
  %v321 = add nsw i64 %v300, 1
  br label %b67
b69:
  %v322 = add nsw i64 %v279, 1
  br label %b62
b64:
  %v323 = add nsw i64 %v273, 1
  br label %b59
b61:
  %v324 = add nsw i64 %v268, 96
  br label %b56
b58:
  %v325 = icmp sgt i64 %v3, 1
  br i1 %v325, label %b73, label %b74
b73:
  %v326 = getelementptr inbounds i64, ptr %v1, i64 3
  %v327 = atomicrmw add ptr %v326, i64 1 acq_rel
  %v328 = load i64, ptr %v53, align 8
  %v329 = add i64 %v328, 1
  store i64 %v329, ptr %v53, align 8
  %v330 = mul i64 %v3, %v329
  br label %b75
b75:
  %v331 = load atomic i64, ptr %v326 acquire, align 8
  %v332 = icmp slt i64 %v331, %v330
  br i1 %v332, label %b76, label %b77
b76:
  %v333 = call i32 @sched_yield()
  br label %b75
b77:
  br label %b74
b74:
  br label %b78
b78:
  %v334 = phi i64 [ %v244, %b74 ], [ %v462, %b83 ]
  %v335 = icmp slt i64 %v334, %v248
  br i1 %v335, label %b79, label %b80
b79:
  %v337 = add i64 %v7, 0
  %v338 = sdiv i64 %v337, 1
  %v339 = add i64 %v2, 1
  %v340 = mul i64 %v338, %v2
  %v341 = sdiv i64 %v340, %v3
  %v342 = mul i64 %v341, 1
  %v343 = icmp slt i64 %v342, %v7
  %v344 = select i1 %v343, i64 %v342, i64 %v7
  %v345 = mul i64 %v338, %v339
  %v346 = sdiv i64 %v345, %v3
  %v347 = mul i64 %v346, 1
  %v348 = icmp slt i64 %v347, %v7
  %v349 = select i1 %v348, i64 %v347, i64 %v7
  br label %b81
b81:
  %v350 = phi i64 [ %v344, %b79 ], [ %v461, %b86 ]
  %v351 = icmp slt i64 %v350, %v349
  br i1 %v351, label %b82, label %b83
b82:
  %v352 = add i64 %v350, 96
  %v353 = icmp slt i64 %v352, %v349
  %v354 = select i1 %v353, i64 %v352, i64 %v349
  br label %b84
b84:
  %v355 = phi i64 [ 0, %b82 ], [ %v460, %b89 ]
  %v356 = icmp slt i64 %v355, 1
  br i1 %v356, label %b85, label %b86
b85:
  %v357 = sub i64 %v354, %v350
  %v358 = sub i64 8, 1
  %v359 = add i64 %v357, %v358
  %v360 = sdiv i64 %v359, 8
  br label %b87
b87:
  %v361 = phi i64 [ 0, %b85 ], [ %v459, %b94 ]
  %v362 = icmp slt i64 %v361, %v360
  br i1 %v362, label %b88, label %b89
b88:
  %v363 = mul i64 %v357, %v361
  %v364 = sdiv i64 %v363, %v360
  %v365 = add i64 %v350, %v364
  %v366 = add i64 %v361, 1
  %v367 = mul i64 %v357, %v366
  %v368 = sdiv i64 %v367, %v360
  %v369 = add i64 %v350, %v368
  %v370 = mul i64 %v355, 64
  %v371 = getelementptr inbounds float, ptr %v199, i64 %v370
  %v372 = sub i64 %v369, %v365
  %v373 = add i64 %v334, 0
  %v374 = and i64 %v373, %v46
  %v375 = mul i64 %v374, %v7
  %v376 = add i64 %v375, %v365
  %v377 = mul i64 %v376, 8
  %v378 = getelementptr inbounds float, ptr %v20, i64 %v377
  %v379 = getelementptr inbounds float, ptr %v378, i64 0
  %v380 = sub i64 %v372, 1
  %v381 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v380
  %v382 = load ptr, ptr %v381, align 4
  %v383 = getelementptr inbounds float, ptr %v336, i64 0
  %v384 = icmp sgt i64 %v372, 0
  br i1 %v384, label %b90, label %b91
b90:
  call void %v382(ptr %v379, i64 8, ptr %v371, i64 8, ptr %v383, i64 8, i64 0)
  br label %b91
b91:
  %v385 = add i64 %v370, 64
  br label %b92
b92:
  %v386 = phi i64 [ %v365, %b91 ], [ %v458, %b97 ]
  %v387 = icmp slt i64 %v386, %v369
  br i1 %v387, label %b93, label %b94
b93:
  %v388 = sub i64 %v386, %v365
  %v389 = mul i64 %v388, 8
  %v390 = getelementptr inbounds float, ptr %v336, i64 %v389
  %v391 = add i64 %v334, 0
  %v392 = and i64 %v391, %v48
  %v393 = mul i64 %v392, %v7
  %v394 = add i64 %v393, %v386
  %v395 = mul i64 %v394, 8
  %v396 = getelementptr inbounds float, ptr %v22, i64 %v395
  %v397 = add i64 %v334, 0
  %v398 = sub i64 %v397, %v244
  %v399 = mul i64 %v398, %v7
  %v400 = add i64 %v399, %v386
  %v401 = mul i64 %v400, 8
  %v402 = getelementptr inbounds float, ptr %v36, i64 %v401
  %v403 = add i64 %v334, 0
  %v404 = and i64 %v403, %v46
  %v405 = mul i64 %v404, %v7
  %v406 = add i64 %v405, %v386
  %v407 = mul i64 %v406, 8
  %v408 = getelementptr inbounds float, ptr %v20, i64 %v407
  %v409 = add i64 %v334, 1
  %v410 = and i64 %v409, %v48
  %v411 = mul i64 %v410, %v7
  %v412 = add i64 %v411, %v386
  %v413 = mul i64 %v412, 8
  %v414 = getelementptr inbounds float, ptr %v22, i64 %v413
  %v415 = add i64 %v334, 1
  %v416 = and i64 %v415, %v46
  %v417 = mul i64 %v416, %v7
  %v418 = add i64 %v417, %v386
  %v419 = mul i64 %v418, 8
  %v420 = getelementptr inbounds float, ptr %v20, i64 %v419
  br label %b95
b95:
  %v421 = phi i64 [ 0, %b93 ], [ %v457, %b96 ]
  %v422 = icmp slt i64 %v421, 1
  br i1 %v422, label %b96, label %b97
b96:
  %v423 = mul i64 %v355, 1
  %v424 = add i64 %v423, %v421
  %v425 = mul i64 %v424, 8
  %v426 = add i64 0, %v421
  %v427 = mul i64 %v426, 8
  %v428 = getelementptr inbounds float, ptr %v390, i64 %v427
  %v429 = load <8 x float>, ptr %v428, align 4
  %v430 = add i64 0, %v425
  %v431 = getelementptr inbounds float, ptr %v396, i64 %v430
  %v432 = load <8 x float>, ptr %v431, align 4
  %v433 = insertelement <8 x float> poison, float 0x3FECCCCCC0000000, i64 0
  %v434 = shufflevector <8 x float> %v433, <8 x float> poison, <8 x i32> zeroinitializer
  %v435 = fmul <8 x float> %v434, %v432
  %v436 = add i64 0, %v425
  %v437 = getelementptr inbounds float, ptr %v402, i64 %v436
  %v438 = load <8 x float>, ptr %v437, align 4
  %v439 = fadd <8 x float> %v438, %v429
  %v440 = fadd <8 x float> %v435, %v439
  %v441 = add i64 0, %v425
  %v442 = getelementptr inbounds float, ptr %v408, i64 %v441
  %v443 = load <8 x float>, ptr %v442, align 4
  %v444 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v445 = shufflevector <8 x float> %v444, <8 x float> poison, <8 x i32> zeroinitializer
  %v446 = fmul <8 x float> %v445, %v443
  %v447 = fsub <8 x float> %v440, %v446
  %v448 = fsub <8 x float> %v447, %v445
  %v449 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v450 = shufflevector <8 x float> %v449, <8 x float> poison, <8 x i32> zeroinitializer
  %v451 = fcmp oge <8 x float> %v448, %v450
  %v452 = select <8 x i1> %v451, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v453 = add i64 0, %v425
  %v454 = getelementptr inbounds float, ptr %v414, i64 %v453
  store <8 x float> %v447, ptr %v454, align 4
  %v455 = add i64 0, %v425
  %v456 = getelementptr inbounds float, ptr %v420, i64 %v455
  store <8 x float> %v452, ptr %v456, align 4
  %v457 = add nsw i64 %v421, 1
  br label %b95
b97:
  %v458 = add nsw i64 %v386, 1
  br label %b92
b94:
  %v459 = add nsw i64 %v361, 1
  br label %b87
b89:
  %v460 = add nsw i64 %v355, 1
  br label %b84
b86:
  %v461 = add nsw i64 %v350, 96
  br label %b81
b83:
  %v462 = add nsw i64 %v334, 1
  br label %b78
b80:
  %v463 = icmp sgt i64 %v3, 1
  br i1 %v463, label %b98, label %b99
b98:
  %v464 = getelementptr inbounds i64, ptr %v1, i64 3
  %v465 = atomicrmw add ptr %v464, i64 1 acq_rel
  %v466 = load i64, ptr %v53, align 8
  %v467 = add i64 %v466, 1
  store i64 %v467, ptr %v53, align 8
  %v468 = mul i64 %v3, %v467
  br label %b100
b100:
  %v469 = load atomic i64, ptr %v464 acquire, align 8
  %v470 = icmp slt i64 %v469, %v468
  br i1 %v470, label %b101, label %b102
b101:
  %v471 = call i32 @sched_yield()
  br label %b100
b102:
  br label %b99
b99:
  %v472 = add nsw i64 %v244, %v243
  br label %b53
b55:
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
  %v53 = alloca i64, i64 1, align 8
  %v200 = alloca float, i64 64, align 4
  %v330 = alloca float, i64 64, align 4
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
  %v39 = getelementptr inbounds i64, ptr %v1, i64 6
  %v40 = load i64, ptr %v39, align 8
  %v41 = getelementptr inbounds i64, ptr %v1, i64 9
  %v42 = load i64, ptr %v41, align 8
  %v43 = getelementptr inbounds i64, ptr %v1, i64 10
  %v44 = load i64, ptr %v43, align 8
  %v45 = getelementptr inbounds i64, ptr %v1, i64 11
  %v46 = load i64, ptr %v45, align 8
  %v47 = getelementptr inbounds i64, ptr %v1, i64 12
  %v48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 15
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 20
  %v52 = load i64, ptr %v51, align 8
  store i64 0, ptr %v53, align 8
  %v54 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v55 = load ptr, ptr %v54, align 4
  %v56 = mul i64 %v2, 15360
  %v57 = add i64 %v56, 128
  %v58 = getelementptr inbounds float, ptr %v55, i64 %v57
  %v59 = getelementptr inbounds float, ptr %v55, i64 0
  %v60 = getelementptr inbounds i64, ptr %v1, i64 4
  %v61 = load i64, ptr %v60, align 8
  %v62 = icmp eq i64 %v61, 0
  br i1 %v62, label %b0, label %b1
b0:
  %v63 = add i64 1, 0
  %v64 = sdiv i64 %v63, 1
  %v65 = add i64 %v2, 1
  %v66 = mul i64 %v64, %v2
  %v67 = sdiv i64 %v66, %v3
  %v68 = mul i64 %v67, 1
  %v69 = icmp slt i64 %v68, 1
  %v70 = select i1 %v69, i64 %v68, i64 1
  %v71 = mul i64 %v64, %v65
  %v72 = sdiv i64 %v71, %v3
  %v73 = mul i64 %v72, 1
  %v74 = icmp slt i64 %v73, 1
  %v75 = select i1 %v74, i64 %v73, i64 1
  %v76 = icmp slt i64 %v75, 1
  %v77 = select i1 %v76, i64 %v75, i64 1
  br label %b2
b2:
  %v78 = phi i64 [ %v70, %b0 ], [ %v92, %b3 ]
  %v79 = icmp slt i64 %v78, %v77
  br i1 %v79, label %b3, label %b4
b3:
  %v80 = mul i64 %v78, 64
  %v81 = mul i64 %v78, 8
  %v82 = add i64 %v80, 0
  %v83 = add i64 %v81, 0
  %v84 = getelementptr inbounds float, ptr %v59, i64 %v82
  %v85 = sub i64 8, %v83
  %v86 = icmp slt i64 %v85, 0
  %v87 = select i1 %v86, i64 0, i64 %v85
  %v88 = mul i64 %v83, 1
  %v89 = add i64 0, %v88
  %v90 = getelementptr inbounds float, ptr %v14, i64 %v89
  call void @pack_rows(ptr %v90, i64 1, i64 8, i64 8, i64 %v87, ptr %v84, i64 8)
  %v91 = add i64 %v80, 64
  %v92 = add nsw i64 %v78, 1
  br label %b2
b4:
  br label %b1
b1:
  %v93 = icmp sgt i64 %v3, 1
  br i1 %v93, label %b5, label %b6
b5:
  %v94 = getelementptr inbounds i64, ptr %v1, i64 3
  %v95 = atomicrmw add ptr %v94, i64 1 acq_rel
  %v96 = load i64, ptr %v53, align 8
  %v97 = add i64 %v96, 1
  store i64 %v97, ptr %v53, align 8
  %v98 = mul i64 %v3, %v97
  br label %b7
b7:
  %v99 = load atomic i64, ptr %v94 acquire, align 8
  %v100 = icmp slt i64 %v99, %v98
  br i1 %v100, label %b8, label %b9
b8:
  %v101 = call i32 @sched_yield()
  br label %b7
b9:
  br label %b6
b6:
  br label %b10
b10:
  %v102 = phi i64 [ 0, %b6 ], [ %v277, %b18 ]
  %v103 = icmp slt i64 %v102, %v5
  br i1 %v103, label %b11, label %b12
b11:
  %v104 = sub i64 %v5, 1
  %v105 = sub i64 %v104, %v102
  %v106 = add i64 %v7, 0
  %v107 = sdiv i64 %v106, 1
  %v108 = add i64 %v2, 1
  %v109 = mul i64 %v107, %v2
  %v110 = sdiv i64 %v109, %v3
  %v111 = mul i64 %v110, 1
  %v112 = icmp slt i64 %v111, %v7
  %v113 = select i1 %v112, i64 %v111, i64 %v7
  %v114 = mul i64 %v107, %v108
  %v115 = sdiv i64 %v114, %v3
  %v116 = mul i64 %v115, 1
  %v117 = icmp slt i64 %v116, %v7
  %v118 = select i1 %v117, i64 %v116, i64 %v7
  br label %b13
b13:
  %v119 = phi i64 [ %v113, %b11 ], [ %v199, %b14 ]
  %v120 = icmp slt i64 %v119, %v118
  br i1 %v120, label %b14, label %b15
b14:
  %v121 = add i64 %v105, 1
  %v122 = and i64 %v121, 1
  %v123 = mul i64 %v122, %v7
  %v124 = add i64 %v123, %v119
  %v125 = mul i64 %v124, 8
  %v126 = getelementptr inbounds float, ptr %v26, i64 %v125
  %v127 = add i64 %v105, 0
  %v128 = and i64 %v127, %v44
  %v129 = mul i64 %v128, %v7
  %v130 = add i64 %v129, %v119
  %v131 = mul i64 %v130, 8
  %v132 = getelementptr inbounds float, ptr %v18, i64 %v131
  %v133 = add i64 %v105, 1
  %v134 = and i64 %v133, 1
  %v135 = mul i64 %v134, %v7
  %v136 = add i64 %v135, %v119
  %v137 = mul i64 %v136, 8
  %v138 = getelementptr inbounds float, ptr %v24, i64 %v137
  %v139 = add i64 %v105, 0
  %v140 = and i64 %v139, %v42
  %v141 = mul i64 %v140, %v7
  %v142 = add i64 %v141, %v119
  %v143 = mul i64 %v142, 8
  %v144 = getelementptr inbounds float, ptr %v16, i64 %v143
  %v145 = add i64 %v105, 1
  %v146 = and i64 %v145, %v48
  %v147 = mul i64 %v146, %v7
  %v148 = add i64 %v147, %v119
  %v149 = mul i64 %v148, 8
  %v150 = getelementptr inbounds float, ptr %v22, i64 %v149
  %v151 = add i64 %v105, 0
  %v152 = and i64 %v151, %v52
  %v153 = mul i64 %v152, %v7
  %v154 = add i64 %v153, %v119
  %v155 = mul i64 %v154, 8
  %v156 = getelementptr inbounds float, ptr %v38, i64 %v155
  %v157 = add i64 %v105, 0
  %v158 = and i64 %v157, 1
  %v159 = mul i64 %v158, %v7
  %v160 = add i64 %v159, %v119
  %v161 = mul i64 %v160, 8
  %v162 = getelementptr inbounds float, ptr %v26, i64 %v161
  %v163 = add i64 0, 0
  %v164 = getelementptr inbounds float, ptr %v126, i64 %v163
  %v165 = load <8 x float>, ptr %v164, align 4
  %v166 = add i64 0, 0
  %v167 = getelementptr inbounds float, ptr %v132, i64 %v166
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = fadd <8 x float> %v165, %v168
  %v170 = add i64 0, 0
  %v171 = getelementptr inbounds float, ptr %v138, i64 %v170
  %v172 = load <8 x float>, ptr %v171, align 4
  %v173 = add i64 0, 0
  %v174 = getelementptr inbounds float, ptr %v144, i64 %v173
  %v175 = load <8 x float>, ptr %v174, align 4
  %v176 = fadd <8 x float> %v172, %v175
  %v177 = add i64 0, 0
  %v178 = getelementptr inbounds float, ptr %v150, i64 %v177
  %v179 = load <8 x float>, ptr %v178, align 4
  %v180 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v181 = shufflevector <8 x float> %v180, <8 x float> poison, <8 x i32> zeroinitializer
  %v182 = fsub <8 x float> %v179, %v181
  %v183 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v182)
  %v184 = insertelement <8 x float> poison, float 0x4039000000000000, i64 0
  %v185 = shufflevector <8 x float> %v184, <8 x float> poison, <8 x i32> zeroinitializer
  %v186 = fmul <8 x float> %v185, %v183
  %v187 = fadd <8 x float> %v181, %v186
  %v188 = fmul <8 x float> %v187, %v187
  %v189 = fdiv <8 x float> %v181, %v188
  %v190 = fmul <8 x float> %v176, %v189
  %v191 = fadd <8 x float> %v169, %v190
  %v192 = insertelement <8 x float> poison, float 0x3FECCCCCC0000000, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = fmul <8 x float> %v191, %v193
  %v195 = add i64 0, 0
  %v196 = getelementptr inbounds float, ptr %v156, i64 %v195
  store <8 x float> %v191, ptr %v196, align 4
  %v197 = add i64 0, 0
  %v198 = getelementptr inbounds float, ptr %v162, i64 %v197
  store <8 x float> %v194, ptr %v198, align 4
  %v199 = add nsw i64 %v119, 1
  br label %b13
b15:
  %v201 = add i64 %v7, 0
  %v202 = sdiv i64 %v201, 1
  %v203 = add i64 %v2, 1
  %v204 = mul i64 %v202, %v2
  %v205 = sdiv i64 %v204, %v3
  %v206 = mul i64 %v205, 1
  %v207 = icmp slt i64 %v206, %v7
  %v208 = select i1 %v207, i64 %v206, i64 %v7
  %v209 = mul i64 %v202, %v203
  %v210 = sdiv i64 %v209, %v3
  %v211 = mul i64 %v210, 1
  %v212 = icmp slt i64 %v211, %v7
  %v213 = select i1 %v212, i64 %v211, i64 %v7
  br label %b16
b16:
  %v214 = phi i64 [ %v208, %b15 ], [ %v276, %b21 ]
  %v215 = icmp slt i64 %v214, %v213
  br i1 %v215, label %b17, label %b18
b17:
  %v216 = add i64 %v214, 96
  %v217 = icmp slt i64 %v216, %v213
  %v218 = select i1 %v217, i64 %v216, i64 %v213
  br label %b19
b19:
  %v219 = phi i64 [ 0, %b17 ], [ %v275, %b24 ]
  %v220 = icmp slt i64 %v219, 1
  br i1 %v220, label %b20, label %b21
b20:
  %v221 = sub i64 %v218, %v214
  %v222 = sub i64 8, 1
  %v223 = add i64 %v221, %v222
  %v224 = sdiv i64 %v223, 8
  br label %b22
b22:
  %v225 = phi i64 [ 0, %b20 ], [ %v274, %b29 ]
  %v226 = icmp slt i64 %v225, %v224
  br i1 %v226, label %b23, label %b24
b23:
  %v227 = mul i64 %v221, %v225
  %v228 = sdiv i64 %v227, %v224
  %v229 = add i64 %v214, %v228
  %v230 = add i64 %v225, 1
  %v231 = mul i64 %v221, %v230
  %v232 = sdiv i64 %v231, %v224
  %v233 = add i64 %v214, %v232
  %v234 = mul i64 %v219, 64
  %v235 = getelementptr inbounds float, ptr %v59, i64 %v234
  %v236 = sub i64 %v233, %v229
  %v237 = add i64 %v105, 0
  %v238 = and i64 %v237, %v52
  %v239 = mul i64 %v238, %v7
  %v240 = add i64 %v239, %v229
  %v241 = mul i64 %v240, 8
  %v242 = getelementptr inbounds float, ptr %v38, i64 %v241
  %v243 = getelementptr inbounds float, ptr %v242, i64 0
  %v244 = sub i64 %v236, 1
  %v245 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v244
  %v246 = load ptr, ptr %v245, align 4
  %v247 = getelementptr inbounds float, ptr %v200, i64 0
  %v248 = icmp sgt i64 %v236, 0
  br i1 %v248, label %b25, label %b26
b25:
  call void %v246(ptr %v243, i64 8, ptr %v235, i64 8, ptr %v247, i64 8, i64 0)
  br label %b26
b26:
  %v249 = add i64 %v234, 64
  br label %b27
b27:
  %v250 = phi i64 [ %v229, %b26 ], [ %v273, %b32 ]
  %v251 = icmp slt i64 %v250, %v233
  br i1 %v251, label %b28, label %b29
b28:
  %v252 = sub i64 %v250, %v229
  %v253 = mul i64 %v252, 8
  %v254 = getelementptr inbounds float, ptr %v200, i64 %v253
  %v255 = add i64 %v105, 0
  %v256 = and i64 %v255, 1
  %v257 = mul i64 %v256, %v7
  %v258 = add i64 %v257, %v250
  %v259 = mul i64 %v258, 8
  %v260 = getelementptr inbounds float, ptr %v24, i64 %v259
  br label %b30
b30:
  %v261 = phi i64 [ 0, %b28 ], [ %v272, %b31 ]
  %v262 = icmp slt i64 %v261, 1
  br i1 %v262, label %b31, label %b32
b31:
  %v263 = mul i64 %v219, 1
  %v264 = add i64 %v263, %v261
  %v265 = mul i64 %v264, 8
  %v266 = add i64 0, %v261
  %v267 = mul i64 %v266, 8
  %v268 = getelementptr inbounds float, ptr %v254, i64 %v267
  %v269 = load <8 x float>, ptr %v268, align 4
  %v270 = add i64 0, %v265
  %v271 = getelementptr inbounds float, ptr %v260, i64 %v270
  store <8 x float> %v269, ptr %v271, align 4
  %v272 = add nsw i64 %v261, 1
  br label %b30
b32:
  %v273 = add nsw i64 %v250, 1
  br label %b27
b29:
  %v274 = add nsw i64 %v225, 1
  br label %b22
b24:
  %v275 = add nsw i64 %v219, 1
  br label %b19
b21:
  %v276 = add nsw i64 %v214, 96
  br label %b16
b18:
  %v277 = add nsw i64 %v102, 1
  br label %b10
b12:
  %v278 = icmp sgt i64 %v3, 1
  br i1 %v278, label %b33, label %b34
b33:
  %v279 = getelementptr inbounds i64, ptr %v1, i64 3
  %v280 = atomicrmw add ptr %v279, i64 1 acq_rel
  %v281 = load i64, ptr %v53, align 8
  %v282 = add i64 %v281, 1
  store i64 %v282, ptr %v53, align 8
  %v283 = mul i64 %v3, %v282
  br label %b35
b35:
  %v284 = load atomic i64, ptr %v279 acquire, align 8
  %v285 = icmp slt i64 %v284, %v283
  br i1 %v285, label %b36, label %b37
b36:
  %v286 = call i32 @sched_yield()
  br label %b35
b37:
  br label %b34
b34:
  %v287 = getelementptr inbounds float, ptr %v55, i64 64
  %v288 = getelementptr inbounds i64, ptr %v1, i64 4
  %v289 = load i64, ptr %v288, align 8
  %v290 = icmp eq i64 %v289, 0
  br i1 %v290, label %b38, label %b39
b38:
  %v291 = add i64 1, 0
  %v292 = sdiv i64 %v291, 1
  %v293 = add i64 %v2, 1
  %v294 = mul i64 %v292, %v2
  %v295 = sdiv i64 %v294, %v3
  %v296 = mul i64 %v295, 1
  %v297 = icmp slt i64 %v296, 1
  %v298 = select i1 %v297, i64 %v296, i64 1
  %v299 = mul i64 %v292, %v293
  %v300 = sdiv i64 %v299, %v3
  %v301 = mul i64 %v300, 1
  %v302 = icmp slt i64 %v301, 1
  %v303 = select i1 %v302, i64 %v301, i64 1
  %v304 = icmp slt i64 %v303, 1
  %v305 = select i1 %v304, i64 %v303, i64 1
  br label %b40
b40:
  %v306 = phi i64 [ %v298, %b38 ], [ %v320, %b41 ]
  %v307 = icmp slt i64 %v306, %v305
  br i1 %v307, label %b41, label %b42
b41:
  %v308 = mul i64 %v306, 64
  %v309 = mul i64 %v306, 8
  %v310 = add i64 %v308, 0
  %v311 = add i64 %v309, 0
  %v312 = getelementptr inbounds float, ptr %v287, i64 %v310
  %v313 = sub i64 8, %v311
  %v314 = icmp slt i64 %v313, 0
  %v315 = select i1 %v314, i64 0, i64 %v313
  %v316 = mul i64 %v311, 1
  %v317 = add i64 0, %v316
  %v318 = getelementptr inbounds float, ptr %v12, i64 %v317
  call void @pack_rows(ptr %v318, i64 1, i64 8, i64 8, i64 %v315, ptr %v312, i64 8)
  %v319 = add i64 %v308, 64
  %v320 = add nsw i64 %v306, 1
  br label %b40
b42:
  br label %b39
b39:
  %v321 = icmp sgt i64 %v3, 1
  br i1 %v321, label %b43, label %b44
b43:
  %v322 = getelementptr inbounds i64, ptr %v1, i64 3
  %v323 = atomicrmw add ptr %v322, i64 1 acq_rel
  %v324 = load i64, ptr %v53, align 8
  %v325 = add i64 %v324, 1
  store i64 %v325, ptr %v53, align 8
  %v326 = mul i64 %v3, %v325
  br label %b45
b45:
  %v327 = load atomic i64, ptr %v322 acquire, align 8
  %v328 = icmp slt i64 %v327, %v326
  br i1 %v328, label %b46, label %b47
b46:
  %v329 = call i32 @sched_yield()
  br label %b45
b47:
  br label %b44
b44:
  %v331 = add i64 %v8, 0
  %v332 = sdiv i64 %v331, 1
  %v333 = add i64 %v2, 1
  %v334 = mul i64 %v332, %v2
  %v335 = sdiv i64 %v334, %v3
  %v336 = mul i64 %v335, 1
  %v337 = icmp slt i64 %v336, %v8
  %v338 = select i1 %v337, i64 %v336, i64 %v8
  %v339 = mul i64 %v332, %v333
  %v340 = sdiv i64 %v339, %v3
  %v341 = mul i64 %v340, 1
  %v342 = icmp slt i64 %v341, %v8
  %v343 = select i1 %v342, i64 %v341, i64 %v8
  br label %b48
b48:
  %v344 = phi i64 [ %v338, %b44 ], [ %v398, %b53 ]
  %v345 = icmp slt i64 %v344, %v343
  br i1 %v345, label %b49, label %b50
b49:
  %v346 = add i64 %v344, 96
  %v347 = icmp slt i64 %v346, %v343
  %v348 = select i1 %v347, i64 %v346, i64 %v343
  br label %b51
b51:
  %v349 = phi i64 [ 0, %b49 ], [ %v397, %b56 ]
  %v350 = icmp slt i64 %v349, 1
  br i1 %v350, label %b52, label %b53
b52:
  %v351 = sub i64 %v348, %v344
  %v352 = sub i64 8, 1
  %v353 = add i64 %v351, %v352
  %v354 = sdiv i64 %v353, 8
  br label %b54
b54:
  %v355 = phi i64 [ 0, %b52 ], [ %v396, %b61 ]
  %v356 = icmp slt i64 %v355, %v354
  br i1 %v356, label %b55, label %b56
b55:
  %v357 = mul i64 %v351, %v355
  %v358 = sdiv i64 %v357, %v354
  %v359 = add i64 %v344, %v358
  %v360 = add i64 %v355, 1
  %v361 = mul i64 %v351, %v360
  %v362 = sdiv i64 %v361, %v354
  %v363 = add i64 %v344, %v362
  %v364 = mul i64 %v349, 64
  %v365 = getelementptr inbounds float, ptr %v287, i64 %v364
  %v366 = sub i64 %v363, %v359
  %v367 = mul i64 %v359, 8
  %v368 = getelementptr inbounds float, ptr %v38, i64 %v367
  %v369 = getelementptr inbounds float, ptr %v368, i64 0
  %v370 = sub i64 %v366, 1
  %v371 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v370
  %v372 = load ptr, ptr %v371, align 4
  %v373 = getelementptr inbounds float, ptr %v330, i64 0
  %v374 = icmp sgt i64 %v366, 0
  br i1 %v374, label %b57, label %b58
b57:
  call void %v372(ptr %v369, i64 8, ptr %v365, i64 8, ptr %v373, i64 8, i64 0)
  br label %b58
b58:
  %v375 = add i64 %v364, 64
  br label %b59
b59:
  %v376 = phi i64 [ %v359, %b58 ], [ %v395, %b64 ]
  %v377 = icmp slt i64 %v376, %v363
  br i1 %v377, label %b60, label %b61
b60:
  %v378 = sub i64 %v376, %v359
  %v379 = mul i64 %v378, 8
  %v380 = getelementptr inbounds float, ptr %v330, i64 %v379
  %v381 = mul i64 %v376, 8
  %v382 = getelementptr inbounds float, ptr %v28, i64 %v381
  br label %b62
b62:
  %v383 = phi i64 [ 0, %b60 ], [ %v394, %b63 ]
  %v384 = icmp slt i64 %v383, 1
  br i1 %v384, label %b63, label %b64
b63:
  %v385 = mul i64 %v349, 1
  %v386 = add i64 %v385, %v383
  %v387 = mul i64 %v386, 8
  %v388 = add i64 0, %v383
  %v389 = mul i64 %v388, 8
  %v390 = getelementptr inbounds float, ptr %v380, i64 %v389
  %v391 = load <8 x float>, ptr %v390, align 4
  %v392 = add i64 0, %v387
  %v393 = getelementptr inbounds float, ptr %v382, i64 %v392
  store <8 x float> %v391, ptr %v393, align 4
  %v394 = add nsw i64 %v383, 1
  br label %b62
b64:
  %v395 = add nsw i64 %v376, 1
  br label %b59
b61:
  %v396 = add nsw i64 %v355, 1
  br label %b54
b56:
  %v397 = add nsw i64 %v349, 1
  br label %b51
b53:
  %v398 = add nsw i64 %v344, 96
  br label %b48
b50:
  %v399 = icmp sgt i64 %v3, 1
  br i1 %v399, label %b65, label %b66
b65:
  %v400 = getelementptr inbounds i64, ptr %v1, i64 3
  %v401 = atomicrmw add ptr %v400, i64 1 acq_rel
  %v402 = load i64, ptr %v53, align 8
  %v403 = add i64 %v402, 1
  store i64 %v403, ptr %v53, align 8
  %v404 = mul i64 %v3, %v403
  br label %b67
b67:
  %v405 = load atomic i64, ptr %v400 acquire, align 8
  %v406 = icmp slt i64 %v405, %v404
  br i1 %v406, label %b68, label %b69
b68:
  %v407 = call i32 @sched_yield()
  br label %b67
b69:
  br label %b66
b66:
  %v408 = mul i64 0, 8
  %v409 = getelementptr inbounds float, ptr %v38, i64 %v408
  %v410 = getelementptr inbounds float, ptr %v409, i64 0
  %v411 = mul i64 0, 8
  %v412 = getelementptr inbounds float, ptr %v10, i64 %v411
  %v413 = getelementptr inbounds float, ptr %v412, i64 0
  %v414 = getelementptr inbounds float, ptr %v58, i64 12288
  %v415 = add i64 8, 1
  %v416 = sdiv i64 %v415, 2
  %v417 = add i64 %v2, 1
  %v418 = mul i64 %v416, %v2
  %v419 = sdiv i64 %v418, %v3
  %v420 = mul i64 %v419, 2
  %v421 = icmp slt i64 %v420, 8
  %v422 = select i1 %v421, i64 %v420, i64 8
  %v423 = mul i64 %v416, %v417
  %v424 = sdiv i64 %v423, %v3
  %v425 = mul i64 %v424, 2
  %v426 = icmp slt i64 %v425, 8
  %v427 = select i1 %v426, i64 %v425, i64 8
  %v428 = getelementptr inbounds float, ptr %v30, i64 0
  br label %b70
b70:
  %v429 = phi i64 [ %v422, %b66 ], [ %v437, %b75 ]
  %v430 = icmp slt i64 %v429, %v427
  br i1 %v430, label %b71, label %b72
b71:
  %v431 = mul i64 %v429, 8
  %v432 = getelementptr inbounds float, ptr %v428, i64 %v431
  br label %b73
b73:
  %v433 = phi i64 [ 0, %b71 ], [ %v436, %b74 ]
  %v434 = icmp slt i64 %v433, 8
  br i1 %v434, label %b74, label %b75
b74:
  %v435 = getelementptr inbounds float, ptr %v432, i64 %v433
  store float 0x0000000000000000, ptr %v435, align 4
  %v436 = add nsw i64 %v433, 1
  br label %b73
b75:
  %v437 = add nsw i64 %v429, 1
  br label %b70
b72:
  %v438 = mul i64 %v8, 1
  br label %b76
b76:
  %v439 = phi i64 [ 0, %b72 ], [ %v543, %b81 ]
  %v440 = icmp slt i64 %v439, %v438
  br i1 %v440, label %b77, label %b78
b77:
  %v441 = sub i64 %v438, %v439
  %v442 = icmp slt i64 %v441, 384
  %v443 = select i1 %v442, i64 %v441, i64 384
  br label %b79
b79:
  %v444 = phi i64 [ %v422, %b77 ], [ %v542, %b105 ]
  %v445 = icmp slt i64 %v444, %v427
  br i1 %v445, label %b80, label %b81
b80:
  %v446 = sub i64 %v427, %v444
  %v447 = icmp slt i64 %v446, 64
  %v448 = select i1 %v447, i64 %v446, i64 64
  %v449 = sdiv i64 %v448, 2
  %v450 = mul i64 %v449, 2
  %v451 = sub i64 %v448, %v450
  %v452 = mul i64 %v439, 8
  %v453 = add i64 %v452, %v444
  %v454 = getelementptr inbounds float, ptr %v410, i64 %v453
  br label %b82
b82:
  %v455 = phi i64 [ 0, %b80 ], [ %v481, %b90 ]
  %v456 = icmp slt i64 %v455, %v443
  br i1 %v456, label %b83, label %b84
b83:
  %v457 = mul i64 %v455, 8
  %v458 = getelementptr inbounds float, ptr %v454, i64 %v457
  %v459 = mul i64 %v455, 2
  %v460 = getelementptr inbounds float, ptr %v414, i64 %v459
  br label %b85
b85:
  %v461 = phi i64 [ 0, %b83 ], [ %v470, %b86 ]
  %v462 = icmp slt i64 %v461, %v449
  br i1 %v462, label %b86, label %b87
b86:
  %v463 = mul i64 %v461, 2
  %v464 = getelementptr inbounds float, ptr %v458, i64 %v463
  %v465 = mul i64 %v461, 768
  %v466 = getelementptr inbounds float, ptr %v460, i64 %v465
  %v467 = getelementptr inbounds float, ptr %v464, i64 0
  %v468 = load <2 x float>, ptr %v467, align 4
  %v469 = getelementptr inbounds float, ptr %v466, i64 0
  store <2 x float> %v468, ptr %v469, align 4
  %v470 = add nsw i64 %v461, 1
  br label %b85
b87:
  %v471 = mul i64 %v449, 2
  %v472 = getelementptr inbounds float, ptr %v458, i64 %v471
  %v473 = mul i64 %v449, 768
  %v474 = getelementptr inbounds float, ptr %v460, i64 %v473
  br label %b88
b88:
  %v475 = phi i64 [ 0, %b87 ], [ %v480, %b89 ]
  %v476 = icmp slt i64 %v475, %v451
  br i1 %v476, label %b89, label %b90
b89:
  %v477 = getelementptr inbounds float, ptr %v472, i64 %v475
  %v478 = load float, ptr %v477, align 4
  %v479 = getelementptr inbounds float, ptr %v474, i64 %v475
  store float %v478, ptr %v479, align 4
  %v480 = add nsw i64 %v475, 1
  br label %b88, !llvm.loop !0
b90:
  %v481 = add nsw i64 %v455, 1
  br label %b82
b84:
  br label %b91
b91:
  %v482 = phi i64 [ 0, %b84 ], [ %v517, %b99 ]
  %v483 = icmp slt i64 %v482, 0
  br i1 %v483, label %b92, label %b93
b92:
  %v484 = mul i64 %v439, 8
  %v485 = add i64 %v484, %v482
  %v486 = getelementptr inbounds float, ptr %v413, i64 %v485
  br label %b94
b94:
  %v487 = phi i64 [ 0, %b92 ], [ %v505, %b95 ]
  %v488 = icmp slt i64 %v487, %v443
  br i1 %v488, label %b95, label %b96
b95:
  %v489 = mul i64 %v487, 8
  %v490 = getelementptr inbounds float, ptr %v486, i64 %v489
  %v491 = mul i64 %v487, 32
  %v492 = getelementptr inbounds float, ptr %v58, i64 %v491
  %v493 = getelementptr inbounds float, ptr %v490, i64 0
  %v494 = load <8 x float>, ptr %v493, align 4
  %v495 = getelementptr inbounds float, ptr %v492, i64 0
  store <8 x float> %v494, ptr %v495, align 4
  %v496 = getelementptr inbounds float, ptr %v490, i64 8
  %v497 = load <8 x float>, ptr %v496, align 4
  %v498 = getelementptr inbounds float, ptr %v492, i64 8
  store <8 x float> %v497, ptr %v498, align 4
  %v499 = getelementptr inbounds float, ptr %v490, i64 16
  %v500 = load <8 x float>, ptr %v499, align 4
  %v501 = getelementptr inbounds float, ptr %v492, i64 16
  store <8 x float> %v500, ptr %v501, align 4
  %v502 = getelementptr inbounds float, ptr %v490, i64 24
  %v503 = load <8 x float>, ptr %v502, align 4
  %v504 = getelementptr inbounds float, ptr %v492, i64 24
  store <8 x float> %v503, ptr %v504, align 4
  %v505 = add nsw i64 %v487, 1
  br label %b94
b96:
  %v506 = sdiv i64 %v448, 2
  br label %b97
b97:
  %v507 = phi i64 [ 0, %b96 ], [ %v516, %b98 ]
  %v508 = icmp slt i64 %v507, %v506
  br i1 %v508, label %b98, label %b99
b98:
  %v509 = mul i64 %v507, 2
  %v510 = add i64 %v444, %v509
  %v511 = mul i64 %v507, 768
  %v512 = getelementptr inbounds float, ptr %v414, i64 %v511
  %v513 = mul i64 %v510, 8
  %v514 = add i64 %v513, %v482
  %v515 = getelementptr inbounds float, ptr %v428, i64 %v514
  call void @outer_2x32(ptr %v512, ptr %v58, i64 %v443, ptr %v515, i64 8)
  %v516 = add nsw i64 %v507, 1
  br label %b97
b99:
  %v517 = add nsw i64 %v482, 32
  br label %b91
b93:
  %v518 = mul i64 %v439, 8
  %v519 = add i64 %v518, 0
  %v520 = getelementptr inbounds float, ptr %v413, i64 %v519
  br label %b100
b100:
  %v521 = phi i64 [ 0, %b93 ], [ %v530, %b101 ]
  %v522 = icmp slt i64 %v521, %v443
  br i1 %v522, label %b101, label %b102
b101:
  %v523 = mul i64 %v521, 8
  %v524 = getelementptr inbounds float, ptr %v520, i64 %v523
  %v525 = mul i64 %v521, 8
  %v526 = getelementptr inbounds float, ptr %v58, i64 %v525
  %v527 = getelementptr inbounds float, ptr %v524, i64 0
  %v528 = load <8 x float>, ptr %v527, align 4
  %v529 = getelementptr inbounds float, ptr %v526, i64 0
  store <8 x float> %v528, ptr %v529, align 4
  %v530 = add nsw i64 %v521, 1
  br label %b100
b102:
  %v531 = sdiv i64 %v448, 2
  br label %b103
b103:
  %v532 = phi i64 [ 0, %b102 ], [ %v541, %b104 ]
  %v533 = icmp slt i64 %v532, %v531
  br i1 %v533, label %b104, label %b105
b104:
  %v534 = mul i64 %v532, 2
  %v535 = add i64 %v444, %v534
  %v536 = mul i64 %v532, 768
  %v537 = getelementptr inbounds float, ptr %v414, i64 %v536
  %v538 = mul i64 %v535, 8
  %v539 = add i64 %v538, 0
  %v540 = getelementptr inbounds float, ptr %v428, i64 %v539
  call void @outer_2x8(ptr %v537, ptr %v58, i64 %v443, ptr %v540, i64 8)
  %v541 = add nsw i64 %v532, 1
  br label %b103
b105:
  %v542 = add nsw i64 %v444, 64
  br label %b79
b81:
  %v543 = add nsw i64 %v439, 384
  br label %b76
b78:
  %v544 = icmp sgt i64 %v3, 1
  br i1 %v544, label %b106, label %b107
b106:
  %v545 = getelementptr inbounds i64, ptr %v1, i64 3
  %v546 = atomicrmw add ptr %v545, i64 1 acq_rel
  %v547 = load i64, ptr %v53, align 8
  %v548 = add i64 %v547, 1
  store i64 %v548, ptr %v53, align 8
  %v549 = mul i64 %v3, %v548
  br label %b108
b108:
  %v550 = load atomic i64, ptr %v545 acquire, align 8
  %v551 = icmp slt i64 %v550, %v549
  br i1 %v551, label %b109, label %b110
b109:
  %v552 = call i32 @sched_yield()
  br label %b108
b110:
  br label %b107
b107:
  %v553 = mul i64 0, 8
  %v554 = getelementptr inbounds float, ptr %v38, i64 %v553
  %v555 = getelementptr inbounds float, ptr %v554, i64 0
  %v556 = mul i64 0, 8
  %v557 = getelementptr inbounds float, ptr %v20, i64 %v556
  %v558 = getelementptr inbounds float, ptr %v557, i64 0
  %v559 = getelementptr inbounds float, ptr %v58, i64 12288
  %v560 = add i64 8, 1
  %v561 = sdiv i64 %v560, 2
  %v562 = add i64 %v2, 1
  %v563 = mul i64 %v561, %v2
  %v564 = sdiv i64 %v563, %v3
  %v565 = mul i64 %v564, 2
  %v566 = icmp slt i64 %v565, 8
  %v567 = select i1 %v566, i64 %v565, i64 8
  %v568 = mul i64 %v561, %v562
  %v569 = sdiv i64 %v568, %v3
  %v570 = mul i64 %v569, 2
  %v571 = icmp slt i64 %v570, 8
  %v572 = select i1 %v571, i64 %v570, i64 8
  %v573 = getelementptr inbounds float, ptr %v32, i64 0
  br label %b111
b111:
  %v574 = phi i64 [ %v567, %b107 ], [ %v582, %b116 ]
  %v575 = icmp slt i64 %v574, %v572
  br i1 %v575, label %b112, label %b113
b112:
  %v576 = mul i64 %v574, 8
  %v577 = getelementptr inbounds float, ptr %v573, i64 %v576
  br label %b114
b114:
  %v578 = phi i64 [ 0, %b112 ], [ %v581, %b115 ]
  %v579 = icmp slt i64 %v578, 8
  br i1 %v579, label %b115, label %b116
b115:
  %v580 = getelementptr inbounds float, ptr %v577, i64 %v578
  store float 0x0000000000000000, ptr %v580, align 4
  %v581 = add nsw i64 %v578, 1
  br label %b114
b116:
  %v582 = add nsw i64 %v574, 1
  br label %b111
b113:
  %v583 = mul i64 %v8, 1
  br label %b117
b117:
  %v584 = phi i64 [ 0, %b113 ], [ %v688, %b122 ]
  %v585 = icmp slt i64 %v584, %v583
  br i1 %v585, label %b118, label %b119
b118:
  %v586 = sub i64 %v583, %v584
  %v587 = icmp slt i64 %v586, 384
  %v588 = select i1 %v587, i64 %v586, i64 384
  br label %b120
b120:
  %v589 = phi i64 [ %v567, %b118 ], [ %v687, %b146 ]
  %v590 = icmp slt i64 %v589, %v572
  br i1 %v590, label %b121, label %b122
b121:
  %v591 = sub i64 %v572, %v589
  %v592 = icmp slt i64 %v591, 64
  %v593 = select i1 %v592, i64 %v591, i64 64
  %v594 = sdiv i64 %v593, 2
  %v595 = mul i64 %v594, 2
  %v596 = sub i64 %v593, %v595
  %v597 = mul i64 %v584, 8
  %v598 = add i64 %v597, %v589
  %v599 = getelementptr inbounds float, ptr %v555, i64 %v598
  br label %b123
b123:
  %v600 = phi i64 [ 0, %b121 ], [ %v626, %b131 ]
  %v601 = icmp slt i64 %v600, %v588
  br i1 %v601, label %b124, label %b125
b124:
  %v602 = mul i64 %v600, 8
  %v603 = getelementptr inbounds float, ptr %v599, i64 %v602
  %v604 = mul i64 %v600, 2
  %v605 = getelementptr inbounds float, ptr %v559, i64 %v604
  br label %b126
b126:
  %v606 = phi i64 [ 0, %b124 ], [ %v615, %b127 ]
  %v607 = icmp slt i64 %v606, %v594
  br i1 %v607, label %b127, label %b128
b127:
  %v608 = mul i64 %v606, 2
  %v609 = getelementptr inbounds float, ptr %v603, i64 %v608
  %v610 = mul i64 %v606, 768
  %v611 = getelementptr inbounds float, ptr %v605, i64 %v610
  %v612 = getelementptr inbounds float, ptr %v609, i64 0
  %v613 = load <2 x float>, ptr %v612, align 4
  %v614 = getelementptr inbounds float, ptr %v611, i64 0
  store <2 x float> %v613, ptr %v614, align 4
  %v615 = add nsw i64 %v606, 1
  br label %b126
b128:
  %v616 = mul i64 %v594, 2
  %v617 = getelementptr inbounds float, ptr %v603, i64 %v616
  %v618 = mul i64 %v594, 768
  %v619 = getelementptr inbounds float, ptr %v605, i64 %v618
  br label %b129
b129:
  %v620 = phi i64 [ 0, %b128 ], [ %v625, %b130 ]
  %v621 = icmp slt i64 %v620, %v596
  br i1 %v621, label %b130, label %b131
b130:
  %v622 = getelementptr inbounds float, ptr %v617, i64 %v620
  %v623 = load float, ptr %v622, align 4
  %v624 = getelementptr inbounds float, ptr %v619, i64 %v620
  store float %v623, ptr %v624, align 4
  %v625 = add nsw i64 %v620, 1
  br label %b129, !llvm.loop !3
b131:
  %v626 = add nsw i64 %v600, 1
  br label %b123
b125:
  br label %b132
b132:
  %v627 = phi i64 [ 0, %b125 ], [ %v662, %b140 ]
  %v628 = icmp slt i64 %v627, 0
  br i1 %v628, label %b133, label %b134
b133:
  %v629 = mul i64 %v584, 8
  %v630 = add i64 %v629, %v627
  %v631 = getelementptr inbounds float, ptr %v558, i64 %v630
  br label %b135
b135:
  %v632 = phi i64 [ 0, %b133 ], [ %v650, %b136 ]
  %v633 = icmp slt i64 %v632, %v588
  br i1 %v633, label %b136, label %b137
b136:
  %v634 = mul i64 %v632, 8
  %v635 = getelementptr inbounds float, ptr %v631, i64 %v634
  %v636 = mul i64 %v632, 32
  %v637 = getelementptr inbounds float, ptr %v58, i64 %v636
  %v638 = getelementptr inbounds float, ptr %v635, i64 0
  %v639 = load <8 x float>, ptr %v638, align 4
  %v640 = getelementptr inbounds float, ptr %v637, i64 0
  store <8 x float> %v639, ptr %v640, align 4
  %v641 = getelementptr inbounds float, ptr %v635, i64 8
  %v642 = load <8 x float>, ptr %v641, align 4
  %v643 = getelementptr inbounds float, ptr %v637, i64 8
  store <8 x float> %v642, ptr %v643, align 4
  %v644 = getelementptr inbounds float, ptr %v635, i64 16
  %v645 = load <8 x float>, ptr %v644, align 4
  %v646 = getelementptr inbounds float, ptr %v637, i64 16
  store <8 x float> %v645, ptr %v646, align 4
  %v647 = getelementptr inbounds float, ptr %v635, i64 24
  %v648 = load <8 x float>, ptr %v647, align 4
  %v649 = getelementptr inbounds float, ptr %v637, i64 24
  store <8 x float> %v648, ptr %v649, align 4
  %v650 = add nsw i64 %v632, 1
  br label %b135
b137:
  %v651 = sdiv i64 %v593, 2
  br label %b138
b138:
  %v652 = phi i64 [ 0, %b137 ], [ %v661, %b139 ]
  %v653 = icmp slt i64 %v652, %v651
  br i1 %v653, label %b139, label %b140
b139:
  %v654 = mul i64 %v652, 2
  %v655 = add i64 %v589, %v654
  %v656 = mul i64 %v652, 768
  %v657 = getelementptr inbounds float, ptr %v559, i64 %v656
  %v658 = mul i64 %v655, 8
  %v659 = add i64 %v658, %v627
  %v660 = getelementptr inbounds float, ptr %v573, i64 %v659
  call void @outer_2x32(ptr %v657, ptr %v58, i64 %v588, ptr %v660, i64 8)
  %v661 = add nsw i64 %v652, 1
  br label %b138
b140:
  %v662 = add nsw i64 %v627, 32
  br label %b132
b134:
  %v663 = mul i64 %v584, 8
  %v664 = add i64 %v663, 0
  %v665 = getelementptr inbounds float, ptr %v558, i64 %v664
  br label %b141
b141:
  %v666 = phi i64 [ 0, %b134 ], [ %v675, %b142 ]
  %v667 = icmp slt i64 %v666, %v588
  br i1 %v667, label %b142, label %b143
b142:
  %v668 = mul i64 %v666, 8
  %v669 = getelementptr inbounds float, ptr %v665, i64 %v668
  %v670 = mul i64 %v666, 8
  %v671 = getelementptr inbounds float, ptr %v58, i64 %v670
  %v672 = getelementptr inbounds float, ptr %v669, i64 0
  %v673 = load <8 x float>, ptr %v672, align 4
  %v674 = getelementptr inbounds float, ptr %v671, i64 0
  store <8 x float> %v673, ptr %v674, align 4
  %v675 = add nsw i64 %v666, 1
  br label %b141
b143:
  %v676 = sdiv i64 %v593, 2
  br label %b144
b144:
  %v677 = phi i64 [ 0, %b143 ], [ %v686, %b145 ]
  %v678 = icmp slt i64 %v677, %v676
  br i1 %v678, label %b145, label %b146
b145:
  %v679 = mul i64 %v677, 2
  %v680 = add i64 %v589, %v679
  %v681 = mul i64 %v677, 768
  %v682 = getelementptr inbounds float, ptr %v559, i64 %v681
  %v683 = mul i64 %v680, 8
  %v684 = add i64 %v683, 0
  %v685 = getelementptr inbounds float, ptr %v573, i64 %v684
  call void @outer_2x8(ptr %v682, ptr %v58, i64 %v588, ptr %v685, i64 8)
  %v686 = add nsw i64 %v677, 1
  br label %b144
b146:
  %v687 = add nsw i64 %v589, 64
  br label %b120
b122:
  %v688 = add nsw i64 %v584, 384
  br label %b117
b119:
  %v689 = icmp sgt i64 %v3, 1
  br i1 %v689, label %b147, label %b148
b147:
  %v690 = getelementptr inbounds i64, ptr %v1, i64 3
  %v691 = atomicrmw add ptr %v690, i64 1 acq_rel
  %v692 = load i64, ptr %v53, align 8
  %v693 = add i64 %v692, 1
  store i64 %v693, ptr %v53, align 8
  %v694 = mul i64 %v3, %v693
  br label %b149
b149:
  %v695 = load atomic i64, ptr %v690 acquire, align 8
  %v696 = icmp slt i64 %v695, %v694
  br i1 %v696, label %b150, label %b151
b150:
  %v697 = call i32 @sched_yield()
  br label %b149
b151:
  br label %b148
b148:
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
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
attributes #2 = { nounwind "prefer-vector-width"="256" noinline }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!"llvm.loop.vectorize.width", i32 1}
