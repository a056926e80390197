; generated from specs/lstm_1997.yaml by `make generated`: do not edit
; lstm_1997 I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_4x3 = private unnamed_addr constant [4 x ptr] [ptr @tile_1x3, ptr @tile_2x3, ptr @tile_3x3, ptr @tile_4x3], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v65 = alloca i64, i64 1, align 8
  %v299 = alloca float, i64 96, align 4
  %v384 = alloca float, i64 96, align 4
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
  %v47 = getelementptr inbounds i64, ptr %v1, i64 6
  %v48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 10
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 11
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 12
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 15
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 19
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 22
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 23
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 24
  %v64 = load i64, ptr %v63, align 8
  store i64 0, ptr %v65, align 8
  %v66 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v67 = load ptr, ptr %v66, align 4
  %v68 = mul i64 %v2, 0
  %v69 = add i64 %v68, 384
  %v70 = getelementptr inbounds float, ptr %v67, i64 %v69
  %v71 = getelementptr inbounds i64, ptr %v1, i64 4
  %v72 = load i64, ptr %v71, align 8
  %v73 = icmp eq i64 %v72, 0
  br i1 %v73, label %b0, label %b1
b0:
  %v74 = icmp eq i64 %v2, 0
  br i1 %v74, label %b2, label %b3
b2:
  %v75 = add i64 0, 0
  %v76 = getelementptr inbounds float, ptr %v38, i64 %v75
  %v77 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v78, ptr %v76, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v79 = icmp sgt i64 %v3, 1
  br i1 %v79, label %b4, label %b5
b4:
  %v80 = getelementptr inbounds i64, ptr %v1, i64 3
  %v81 = atomicrmw add ptr %v80, i64 1 acq_rel
  %v82 = load i64, ptr %v65, align 8
  %v83 = add i64 %v82, 1
  store i64 %v83, ptr %v65, align 8
  %v84 = mul i64 %v3, %v83
  br label %b6
b6:
  %v85 = load atomic i64, ptr %v80 acquire, align 8
  %v86 = icmp slt i64 %v85, %v84
  br i1 %v86, label %b7, label %b8
b7:
  %v87 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v88 = getelementptr inbounds i64, ptr %v1, i64 4
  %v89 = load i64, ptr %v88, align 8
  %v90 = icmp eq i64 %v89, 0
  br i1 %v90, label %b9, label %b10
b9:
  %v91 = getelementptr inbounds i64, ptr %v1, i64 25
  %v92 = load i64, ptr %v91, align 8
  %v93 = icmp eq i64 %v92, 0
  br i1 %v93, label %b11, label %b12
b11:
  %v94 = add i64 %v7, 0
  %v95 = sdiv i64 %v94, 1
  %v96 = add i64 %v2, 1
  %v97 = mul i64 %v95, %v2
  %v98 = sdiv i64 %v97, %v3
  %v99 = mul i64 %v98, 1
  %v100 = icmp slt i64 %v99, %v7
  %v101 = select i1 %v100, i64 %v99, i64 %v7
  %v102 = mul i64 %v95, %v96
  %v103 = sdiv i64 %v102, %v3
  %v104 = mul i64 %v103, 1
  %v105 = icmp slt i64 %v104, %v7
  %v106 = select i1 %v105, i64 %v104, i64 %v7
  br label %b13
b13:
  %v107 = phi i64 [ %v101, %b11 ], [ %v118, %b14 ]
  %v108 = icmp slt i64 %v107, %v106
  br i1 %v108, label %b14, label %b15
b14:
  %v109 = and i64 0, %v52
  %v110 = mul i64 %v109, %v7
  %v111 = add i64 %v110, %v107
  %v112 = mul i64 %v111, 8
  %v113 = getelementptr inbounds float, ptr %v20, i64 %v112
  %v114 = add i64 0, 0
  %v115 = getelementptr inbounds float, ptr %v113, i64 %v114
  %v116 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v117 = shufflevector <8 x float> %v116, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v117, ptr %v115, align 4
  %v118 = add nsw i64 %v107, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v119 = icmp sgt i64 %v3, 1
  br i1 %v119, label %b16, label %b17
b16:
  %v120 = getelementptr inbounds i64, ptr %v1, i64 3
  %v121 = atomicrmw add ptr %v120, i64 1 acq_rel
  %v122 = load i64, ptr %v65, align 8
  %v123 = add i64 %v122, 1
  store i64 %v123, ptr %v65, align 8
  %v124 = mul i64 %v3, %v123
  br label %b18
b18:
  %v125 = load atomic i64, ptr %v120 acquire, align 8
  %v126 = icmp slt i64 %v125, %v124
  br i1 %v126, label %b19, label %b20
b19:
  %v127 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v128 = getelementptr inbounds i64, ptr %v1, i64 4
  %v129 = load i64, ptr %v128, align 8
  %v130 = icmp eq i64 %v129, 0
  br i1 %v130, label %b21, label %b22
b21:
  %v131 = getelementptr inbounds i64, ptr %v1, i64 26
  %v132 = load i64, ptr %v131, align 8
  %v133 = icmp eq i64 %v132, 0
  br i1 %v133, label %b23, label %b24
b23:
  %v134 = add i64 %v7, 0
  %v135 = sdiv i64 %v134, 1
  %v136 = add i64 %v2, 1
  %v137 = mul i64 %v135, %v2
  %v138 = sdiv i64 %v137, %v3
  %v139 = mul i64 %v138, 1
  %v140 = icmp slt i64 %v139, %v7
  %v141 = select i1 %v140, i64 %v139, i64 %v7
  %v142 = mul i64 %v135, %v136
  %v143 = sdiv i64 %v142, %v3
  %v144 = mul i64 %v143, 1
  %v145 = icmp slt i64 %v144, %v7
  %v146 = select i1 %v145, i64 %v144, i64 %v7
  br label %b25
b25:
  %v147 = phi i64 [ %v141, %b23 ], [ %v158, %b26 ]
  %v148 = icmp slt i64 %v147, %v146
  br i1 %v148, label %b26, label %b27
b26:
  %v149 = and i64 0, %v54
  %v150 = mul i64 %v149, %v7
  %v151 = add i64 %v150, %v147
  %v152 = mul i64 %v151, 8
  %v153 = getelementptr inbounds float, ptr %v22, i64 %v152
  %v154 = add i64 0, 0
  %v155 = getelementptr inbounds float, ptr %v153, i64 %v154
  %v156 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v157 = shufflevector <8 x float> %v156, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v157, ptr %v155, align 4
  %v158 = add nsw i64 %v147, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v159 = icmp sgt i64 %v3, 1
  br i1 %v159, label %b28, label %b29
b28:
  %v160 = getelementptr inbounds i64, ptr %v1, i64 3
  %v161 = atomicrmw add ptr %v160, i64 1 acq_rel
  %v162 = load i64, ptr %v65, align 8
  %v163 = add i64 %v162, 1
  store i64 %v163, ptr %v65, align 8
  %v164 = mul i64 %v3, %v163
  br label %b30
b30:
  %v165 = load atomic i64, ptr %v160 acquire, align 8
  %v166 = icmp slt i64 %v165, %v164
  br i1 %v166, label %b31, label %b32
b31:
  %v167 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v168 = getelementptr inbounds float, ptr %v67, i64 0
  %v169 = getelementptr inbounds i64, ptr %v1, i64 4
  %v170 = load i64, ptr %v169, align 8
  %v171 = icmp eq i64 %v170, 0
  br i1 %v171, label %b33, label %b34
b33:
  %v172 = add i64 1, 0
  %v173 = sdiv i64 %v172, 1
  %v174 = add i64 %v2, 1
  %v175 = mul i64 %v173, %v2
  %v176 = sdiv i64 %v175, %v3
  %v177 = mul i64 %v176, 1
  %v178 = icmp slt i64 %v177, 1
  %v179 = select i1 %v178, i64 %v177, i64 1
  %v180 = mul i64 %v173, %v174
  %v181 = sdiv i64 %v180, %v3
  %v182 = mul i64 %v181, 1
  %v183 = icmp slt i64 %v182, 1
  %v184 = select i1 %v183, i64 %v182, i64 1
  %v185 = icmp slt i64 %v184, 1
  %v186 = select i1 %v185, i64 %v184, i64 1
  br label %b35
b35:
  %v187 = phi i64 [ %v179, %b33 ], [ %v219, %b36 ]
  %v188 = icmp slt i64 %v187, %v186
  br i1 %v188, label %b36, label %b37
b36:
  %v189 = mul i64 %v187, 192
  %v190 = mul i64 %v187, 24
  %v191 = add i64 %v189, 0
  %v192 = add i64 %v190, 0
  %v193 = getelementptr inbounds float, ptr %v168, i64 %v191
  %v194 = sub i64 24, %v192
  %v195 = icmp slt i64 %v194, 0
  %v196 = select i1 %v195, i64 0, i64 %v194
  %v197 = mul i64 %v192, 8
  %v198 = add i64 0, %v197
  %v199 = getelementptr inbounds float, ptr %v12, i64 %v198
  call void @pack_turned(ptr %v199, i64 8, i64 1, i64 8, i64 %v196, ptr %v193, i64 24)
  %v200 = add i64 %v189, 8
  %v201 = add i64 %v190, 8
  %v202 = getelementptr inbounds float, ptr %v168, i64 %v200
  %v203 = sub i64 24, %v201
  %v204 = icmp slt i64 %v203, 0
  %v205 = select i1 %v204, i64 0, i64 %v203
  %v206 = mul i64 %v201, 8
  %v207 = add i64 0, %v206
  %v208 = getelementptr inbounds float, ptr %v12, i64 %v207
  call void @pack_turned(ptr %v208, i64 8, i64 1, i64 8, i64 %v205, ptr %v202, i64 24)
  %v209 = add i64 %v189, 16
  %v210 = add i64 %v190, 16
  %v211 = getelementptr inbounds float, ptr %v168, i64 %v209
  %v212 = sub i64 24, %v210
  %v213 = icmp slt i64 %v212, 0
  %v214 = select i1 %v213, i64 0, i64 %v212
  %v215 = mul i64 %v210, 8
  %v216 = add i64 0, %v215
  %v217 = getelementptr inbounds float, ptr %v12, i64 %v216
  call void @pack_turned(ptr %v217, i64 8, i64 1, i64 8, i64 %v214, ptr %v211, i64 24)
  %v218 = add i64 %v189, 192
  %v219 = add nsw i64 %v187, 1
  br label %b35
b37:
  br label %b34
b34:
  %v220 = icmp sgt i64 %v3, 1
  br i1 %v220, label %b38, label %b39
b38:
  %v221 = getelementptr inbounds i64, ptr %v1, i64 3
  %v222 = atomicrmw add ptr %v221, i64 1 acq_rel
  %v223 = load i64, ptr %v65, align 8
  %v224 = add i64 %v223, 1
  store i64 %v224, ptr %v65, align 8
  %v225 = mul i64 %v3, %v224
  br label %b40
b40:
  %v226 = load atomic i64, ptr %v221 acquire, align 8
  %v227 = icmp slt i64 %v226, %v225
  br i1 %v227, label %b41, label %b42
b41:
  %v228 = call i32 @sched_yield()
  br label %b40
b42:
  br label %b39
b39:
  %v229 = getelementptr inbounds float, ptr %v67, i64 192
  %v230 = getelementptr inbounds i64, ptr %v1, i64 4
  %v231 = load i64, ptr %v230, align 8
  %v232 = icmp eq i64 %v231, 0
  br i1 %v232, label %b43, label %b44
b43:
  %v233 = add i64 1, 0
  %v234 = sdiv i64 %v233, 1
  %v235 = add i64 %v2, 1
  %v236 = mul i64 %v234, %v2
  %v237 = sdiv i64 %v236, %v3
  %v238 = mul i64 %v237, 1
  %v239 = icmp slt i64 %v238, 1
  %v240 = select i1 %v239, i64 %v238, i64 1
  %v241 = mul i64 %v234, %v235
  %v242 = sdiv i64 %v241, %v3
  %v243 = mul i64 %v242, 1
  %v244 = icmp slt i64 %v243, 1
  %v245 = select i1 %v244, i64 %v243, i64 1
  %v246 = icmp slt i64 %v245, 1
  %v247 = select i1 %v246, i64 %v245, i64 1
  br label %b45
b45:
  %v248 = phi i64 [ %v240, %b43 ], [ %v280, %b46 ]
  %v249 = icmp slt i64 %v248, %v247
  br i1 %v249, label %b46, label %b47
b46:
  %v250 = mul i64 %v248, 192
  %v251 = mul i64 %v248, 8
  %v252 = add i64 %v250, 0
  %v253 = add i64 %v251, 0
  %v254 = getelementptr inbounds float, ptr %v229, i64 %v252
  %v255 = sub i64 8, %v253
  %v256 = icmp slt i64 %v255, 0
  %v257 = select i1 %v256, i64 0, i64 %v255
  %v258 = mul i64 %v253, 8
  %v259 = add i64 64, %v258
  %v260 = getelementptr inbounds float, ptr %v14, i64 %v259
  call void @pack_turned(ptr %v260, i64 8, i64 1, i64 8, i64 %v257, ptr %v254, i64 24)
  %v261 = add i64 %v250, 8
  %v262 = add i64 %v251, 0
  %v263 = getelementptr inbounds float, ptr %v229, i64 %v261
  %v264 = sub i64 8, %v262
  %v265 = icmp slt i64 %v264, 0
  %v266 = select i1 %v265, i64 0, i64 %v264
  %v267 = mul i64 %v262, 8
  %v268 = add i64 0, %v267
  %v269 = getelementptr inbounds float, ptr %v14, i64 %v268
  call void @pack_turned(ptr %v269, i64 8, i64 1, i64 8, i64 %v266, ptr %v263, i64 24)
  %v270 = add i64 %v250, 16
  %v271 = add i64 %v251, 0
  %v272 = getelementptr inbounds float, ptr %v229, i64 %v270
  %v273 = sub i64 8, %v271
  %v274 = icmp slt i64 %v273, 0
  %v275 = select i1 %v274, i64 0, i64 %v273
  %v276 = mul i64 %v271, 8
  %v277 = add i64 128, %v276
  %v278 = getelementptr inbounds float, ptr %v14, i64 %v277
  call void @pack_turned(ptr %v278, i64 8, i64 1, i64 8, i64 %v275, ptr %v272, i64 24)
  %v279 = add i64 %v250, 192
  %v280 = add nsw i64 %v248, 1
  br label %b45
b47:
  br label %b44
b44:
  %v281 = icmp sgt i64 %v3, 1
  br i1 %v281, label %b48, label %b49
b48:
  %v282 = getelementptr inbounds i64, ptr %v1, i64 3
  %v283 = atomicrmw add ptr %v282, i64 1 acq_rel
  %v284 = load i64, ptr %v65, align 8
  %v285 = add i64 %v284, 1
  store i64 %v285, ptr %v65, align 8
  %v286 = mul i64 %v3, %v285
  br label %b50
b50:
  %v287 = load atomic i64, ptr %v282 acquire, align 8
  %v288 = icmp slt i64 %v287, %v286
  br i1 %v288, label %b51, label %b52
b51:
  %v289 = call i32 @sched_yield()
  br label %b50
b52:
  br label %b49
b49:
  %v290 = getelementptr inbounds i64, ptr %v1, i64 5
  %v291 = load i64, ptr %v290, align 8
  br label %b53
b53:
  %v292 = phi i64 [ 0, %b49 ], [ %v679, %b99 ]
  %v293 = icmp slt i64 %v292, %v5
  br i1 %v293, label %b54, label %b55
b54:
  %v294 = add i64 %v292, %v291
  %v295 = icmp slt i64 %v294, %v5
  %v296 = select i1 %v295, i64 %v294, i64 %v5
  %v297 = sub i64 %v296, %v292
  %v298 = mul i64 %v297, %v7
  %v300 = add i64 %v298, 0
  %v301 = sdiv i64 %v300, 1
  %v302 = add i64 %v2, 1
  %v303 = mul i64 %v301, %v2
  %v304 = sdiv i64 %v303, %v3
  %v305 = mul i64 %v304, 1
  %v306 = icmp slt i64 %v305, %v298
  %v307 = select i1 %v306, i64 %v305, i64 %v298
  %v308 = mul i64 %v301, %v302
  %v309 = sdiv i64 %v308, %v3
  %v310 = mul i64 %v309, 1
  %v311 = icmp slt i64 %v310, %v298
  %v312 = select i1 %v311, i64 %v310, i64 %v298
  %v313 = mul i64 %v292, %v7
  %v314 = add i64 %v307, %v313
  %v315 = add i64 %v312, %v313
  br label %b56
b56:
  %v316 = phi i64 [ %v314, %b54 ], [ %v372, %b61 ]
  %v317 = icmp slt i64 %v316, %v315
  br i1 %v317, label %b57, label %b58
b57:
  %v318 = add i64 %v316, 96
  %v319 = icmp slt i64 %v318, %v315
  %v320 = select i1 %v319, i64 %v318, i64 %v315
  br label %b59
b59:
  %v321 = phi i64 [ 0, %b57 ], [ %v371, %b64 ]
  %v322 = icmp slt i64 %v321, 1
  br i1 %v322, label %b60, label %b61
b60:
  %v323 = sub i64 %v320, %v316
  %v324 = sub i64 4, 1
  %v325 = add i64 %v323, %v324
  %v326 = sdiv i64 %v325, 4
  br label %b62
b62:
  %v327 = phi i64 [ 0, %b60 ], [ %v370, %b69 ]
  %v328 = icmp slt i64 %v327, %v326
  br i1 %v328, label %b63, label %b64
b63:
  %v329 = mul i64 %v323, %v327
  %v330 = sdiv i64 %v329, %v326
  %v331 = add i64 %v316, %v330
  %v332 = add i64 %v327, 1
  %v333 = mul i64 %v323, %v332
  %v334 = sdiv i64 %v333, %v326
  %v335 = add i64 %v316, %v334
  %v336 = mul i64 %v321, 192
  %v337 = getelementptr inbounds float, ptr %v168, i64 %v336
  %v338 = sub i64 %v335, %v331
  %v339 = mul i64 %v331, 8
  %v340 = getelementptr inbounds float, ptr %v10, i64 %v339
  %v341 = getelementptr inbounds float, ptr %v340, i64 0
  %v342 = sub i64 %v338, 1
  %v343 = getelementptr inbounds ptr, ptr @table_tile_4x3, i64 %v342
  %v344 = load ptr, ptr %v343, align 4
  %v345 = getelementptr inbounds float, ptr %v299, i64 0
  %v346 = icmp sgt i64 %v338, 0
  br i1 %v346, label %b65, label %b66
b65:
  call void %v344(ptr %v341, i64 8, ptr %v337, i64 8, ptr %v345, i64 24, i64 8)
  br label %b66
b66:
  %v347 = add i64 %v336, 192
  br label %b67
b67:
  %v348 = phi i64 [ %v331, %b66 ], [ %v369, %b72 ]
  %v349 = icmp slt i64 %v348, %v335
  br i1 %v349, label %b68, label %b69
b68:
  %v350 = sub i64 %v348, %v331
  %v351 = mul i64 %v350, 24
  %v352 = getelementptr inbounds float, ptr %v299, i64 %v351
  %v353 = mul i64 %v292, %v7
  %v354 = sub i64 %v348, %v353
  %v355 = mul i64 %v354, 24
  %v356 = getelementptr inbounds float, ptr %v40, i64 %v355
  br label %b70
b70:
  %v357 = phi i64 [ 0, %b68 ], [ %v368, %b71 ]
  %v358 = icmp slt i64 %v357, 3
  br i1 %v358, label %b71, label %b72
b71:
  %v359 = mul i64 %v321, 3
  %v360 = add i64 %v359, %v357
  %v361 = mul i64 %v360, 8
  %v362 = add i64 0, %v357
  %v363 = mul i64 %v362, 8
  %v364 = getelementptr inbounds float, ptr %v352, i64 %v363
  %v365 = load <8 x float>, ptr %v364, align 4
  %v366 = add i64 0, %v361
  %v367 = getelementptr inbounds float, ptr %v356, i64 %v366
  store <8 x float> %v365, ptr %v367, align 4
  %v368 = add nsw i64 %v357, 1
  br label %b70
b72:
  %v369 = add nsw i64 %v348, 1
  br label %b67
b69:
  %v370 = add nsw i64 %v327, 1
  br label %b62
b64:
  %v371 = add nsw i64 %v321, 1
  br label %b59
b61:
  %v372 = add nsw i64 %v316, 96
  br label %b56
b58:
  %v373 = icmp sgt i64 %v3, 1
  br i1 %v373, label %b73, label %b74
b73:
  %v374 = getelementptr inbounds i64, ptr %v1, i64 3
  %v375 = atomicrmw add ptr %v374, i64 1 acq_rel
  %v376 = load i64, ptr %v65, align 8
  %v377 = add i64 %v376, 1
  store i64 %v377, ptr %v65, align 8
  %v378 = mul i64 %v3, %v377
  br label %b75
b75:
  %v379 = load atomic i64, ptr %v374 acquire, align 8
  %v380 = icmp slt i64 %v379, %v378
  br i1 %v380, label %b76, label %b77
b76:
  %v381 = call i32 @sched_yield()
  br label %b75
b77:
  br label %b74
b74:
  br label %b78
b78:
  %v382 = phi i64 [ %v292, %b74 ], [ %v669, %b83 ]
  %v383 = icmp slt i64 %v382, %v296
  br i1 %v383, label %b79, label %b80
b79:
  %v385 = add i64 %v7, 0
  %v386 = sdiv i64 %v385, 1
  %v387 = add i64 %v2, 1
  %v388 = mul i64 %v386, %v2
  %v389 = sdiv i64 %v388, %v3
  %v390 = mul i64 %v389, 1
  %v391 = icmp slt i64 %v390, %v7
  %v392 = select i1 %v391, i64 %v390, i64 %v7
  %v393 = mul i64 %v386, %v387
  %v394 = sdiv i64 %v393, %v3
  %v395 = mul i64 %v394, 1
  %v396 = icmp slt i64 %v395, %v7
  %v397 = select i1 %v396, i64 %v395, i64 %v7
  br label %b81
b81:
  %v398 = phi i64 [ %v392, %b79 ], [ %v668, %b86 ]
  %v399 = icmp slt i64 %v398, %v397
  br i1 %v399, label %b82, label %b83
b82:
  %v400 = add i64 %v398, 96
  %v401 = icmp slt i64 %v400, %v397
  %v402 = select i1 %v401, i64 %v400, i64 %v397
  br label %b84
b84:
  %v403 = phi i64 [ 0, %b82 ], [ %v667, %b89 ]
  %v404 = icmp slt i64 %v403, 1
  br i1 %v404, label %b85, label %b86
b85:
  %v405 = sub i64 %v402, %v398
  %v406 = sub i64 4, 1
  %v407 = add i64 %v405, %v406
  %v408 = sdiv i64 %v407, 4
  br label %b87
b87:
  %v409 = phi i64 [ 0, %b85 ], [ %v666, %b94 ]
  %v410 = icmp slt i64 %v409, %v408
  br i1 %v410, label %b88, label %b89
b88:
  %v411 = mul i64 %v405, %v409
  %v412 = sdiv i64 %v411, %v408
  %v413 = add i64 %v398, %v412
  %v414 = add i64 %v409, 1
  %v415 = mul i64 %v405, %v414
  %v416 = sdiv i64 %v415, %v408
  %v417 = add i64 %v398, %v416
  %v418 = mul i64 %v403, 192
  %v419 = getelementptr inbounds float, ptr %v229, i64 %v418
  %v420 = sub i64 %v417, %v413
  %v421 = add i64 %v382, 0
  %v422 = and i64 %v421, %v52
  %v423 = mul i64 %v422, %v7
  %v424 = add i64 %v423, %v413
  %v425 = mul i64 %v424, 8
  %v426 = getelementptr inbounds float, ptr %v20, i64 %v425
  %v427 = getelementptr inbounds float, ptr %v426, i64 0
  %v428 = sub i64 %v420, 1
  %v429 = getelementptr inbounds ptr, ptr @table_tile_4x3, i64 %v428
  %v430 = load ptr, ptr %v429, align 4
  %v431 = getelementptr inbounds float, ptr %v384, i64 0
  %v432 = icmp sgt i64 %v420, 0
  br i1 %v432, label %b90, label %b91
b90:
  call void %v430(ptr %v427, i64 8, ptr %v419, i64 8, ptr %v431, i64 24, i64 8)
  br label %b91
b91:
  %v433 = add i64 %v418, 192
  br label %b92
b92:
  %v434 = phi i64 [ %v413, %b91 ], [ %v665, %b97 ]
  %v435 = icmp slt i64 %v434, %v417
  br i1 %v435, label %b93, label %b94
b93:
  %v436 = sub i64 %v434, %v413
  %v437 = mul i64 %v436, 24
  %v438 = getelementptr inbounds float, ptr %v384, i64 %v437
  %v439 = add i64 %v382, 0
  %v440 = sub i64 %v439, %v292
  %v441 = mul i64 %v440, %v7
  %v442 = add i64 %v441, %v434
  %v443 = mul i64 %v442, 24
  %v444 = getelementptr inbounds float, ptr %v40, i64 %v443
  %v445 = add i64 %v382, 0
  %v446 = and i64 %v445, %v54
  %v447 = mul i64 %v446, %v7
  %v448 = add i64 %v447, %v434
  %v449 = mul i64 %v448, 8
  %v450 = getelementptr inbounds float, ptr %v22, i64 %v449
  %v451 = add i64 %v382, 0
  %v452 = and i64 %v451, %v60
  %v453 = mul i64 %v452, %v7
  %v454 = add i64 %v453, %v434
  %v455 = mul i64 %v454, 8
  %v456 = getelementptr inbounds float, ptr %v42, i64 %v455
  %v457 = add i64 %v382, 0
  %v458 = and i64 %v457, %v62
  %v459 = mul i64 %v458, %v7
  %v460 = add i64 %v459, %v434
  %v461 = mul i64 %v460, 8
  %v462 = getelementptr inbounds float, ptr %v44, i64 %v461
  %v463 = add i64 %v382, 1
  %v464 = and i64 %v463, %v54
  %v465 = mul i64 %v464, %v7
  %v466 = add i64 %v465, %v434
  %v467 = mul i64 %v466, 8
  %v468 = getelementptr inbounds float, ptr %v22, i64 %v467
  %v469 = add i64 %v382, 0
  %v470 = and i64 %v469, %v64
  %v471 = mul i64 %v470, %v7
  %v472 = add i64 %v471, %v434
  %v473 = mul i64 %v472, 8
  %v474 = getelementptr inbounds float, ptr %v46, i64 %v473
  %v475 = add i64 %v382, 1
  %v476 = and i64 %v475, %v52
  %v477 = mul i64 %v476, %v7
  %v478 = add i64 %v477, %v434
  %v479 = mul i64 %v478, 8
  %v480 = getelementptr inbounds float, ptr %v20, i64 %v479
  br label %b95
b95:
  %v481 = phi i64 [ 0, %b93 ], [ %v664, %b96 ]
  %v482 = icmp slt i64 %v481, 1
  br i1 %v482, label %b96, label %b97
b96:
  %v483 = mul i64 %v403, 1
  %v484 = add i64 %v483, %v481
  %v485 = mul i64 %v484, 8
  %v486 = add i64 0, %v481
  %v487 = mul i64 %v486, 8
  %v488 = getelementptr inbounds float, ptr %v438, i64 %v487
  %v489 = load <8 x float>, ptr %v488, align 4
  %v490 = add i64 1, %v481
  %v491 = mul i64 %v490, 8
  %v492 = getelementptr inbounds float, ptr %v438, i64 %v491
  %v493 = load <8 x float>, ptr %v492, align 4
  %v494 = add i64 2, %v481
  %v495 = mul i64 %v494, 8
  %v496 = getelementptr inbounds float, ptr %v438, i64 %v495
  %v497 = load <8 x float>, ptr %v496, align 4
  %v498 = add i64 8, %v485
  %v499 = getelementptr inbounds float, ptr %v444, i64 %v498
  %v500 = load <8 x float>, ptr %v499, align 4
  %v501 = fadd <8 x float> %v500, %v489
  %v502 = add i64 8, %v485
  %v503 = getelementptr inbounds float, ptr %v16, i64 %v502
  %v504 = load <8 x float>, ptr %v503, align 4
  %v505 = fadd <8 x float> %v501, %v504
  %v506 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v505)
  %v507 = fneg <8 x float> %v506
  %v508 = fcmp olt <8 x float> %v507, splat (float 0xC05A400000000000)
  %v509 = select <8 x i1> %v508, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v507
  %v510 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v509, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v511 = fsub <8 x float> %v510, splat (float 0x4168000000000000)
  %v512 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v511, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v509)
  %v513 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v511, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v512)
  %v514 = bitcast <8 x float> %v510 to <8 x i32>
  %v515 = fmul <8 x float> %v513, %v513
  %v516 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v513, <8 x float> splat (float 0x3F81227F40000000))
  %v517 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v516, <8 x float> %v513, <8 x float> splat (float 0x3FA5556740000000))
  %v518 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v517, <8 x float> %v513, <8 x float> splat (float 0x3FC5554B00000000))
  %v519 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v518, <8 x float> %v513, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v520 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v515, <8 x float> %v519, <8 x float> %v513)
  %v521 = sub <8 x i32> %v514, splat (i32 1262485250)
  %v522 = lshr <8 x i32> %v521, splat (i32 1)
  %v523 = sub <8 x i32> %v521, %v522
  %v524 = shl <8 x i32> %v522, splat (i32 23)
  %v525 = bitcast <8 x i32> %v524 to <8 x float>
  %v526 = shl <8 x i32> %v523, splat (i32 23)
  %v527 = bitcast <8 x i32> %v526 to <8 x float>
  %v528 = fadd <8 x float> %v520, splat (float 0x3FF0000000000000)
  %v529 = fmul <8 x float> %v528, %v525
  %v530 = fmul <8 x float> %v529, %v527
  %v531 = fcmp olt <8 x float> %v505, splat (float 0x0000000000000000)
  %v532 = select <8 x i1> %v531, <8 x float> %v530, <8 x float> splat (float 0x3FF0000000000000)
  %v533 = fadd <8 x float> %v530, splat (float 0x3FF0000000000000)
  %v534 = fdiv <8 x float> %v532, %v533
  %v535 = add i64 0, %v485
  %v536 = getelementptr inbounds float, ptr %v444, i64 %v535
  %v537 = load <8 x float>, ptr %v536, align 4
  %v538 = fadd <8 x float> %v537, %v493
  %v539 = add i64 0, %v485
  %v540 = getelementptr inbounds float, ptr %v16, i64 %v539
  %v541 = load <8 x float>, ptr %v540, align 4
  %v542 = fadd <8 x float> %v538, %v541
  %v543 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v542)
  %v544 = fneg <8 x float> %v543
  %v545 = fcmp olt <8 x float> %v544, splat (float 0xC05A400000000000)
  %v546 = select <8 x i1> %v545, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v544
  %v547 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v546, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v548 = fsub <8 x float> %v547, splat (float 0x4168000000000000)
  %v549 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v548, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v546)
  %v550 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v548, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v549)
  %v551 = bitcast <8 x float> %v547 to <8 x i32>
  %v552 = fmul <8 x float> %v550, %v550
  %v553 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v550, <8 x float> splat (float 0x3F81227F40000000))
  %v554 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v553, <8 x float> %v550, <8 x float> splat (float 0x3FA5556740000000))
  %v555 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v554, <8 x float> %v550, <8 x float> splat (float 0x3FC5554B00000000))
  %v556 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v555, <8 x float> %v550, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v557 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v552, <8 x float> %v556, <8 x float> %v550)
  %v558 = sub <8 x i32> %v551, splat (i32 1262485250)
  %v559 = lshr <8 x i32> %v558, splat (i32 1)
  %v560 = sub <8 x i32> %v558, %v559
  %v561 = shl <8 x i32> %v559, splat (i32 23)
  %v562 = bitcast <8 x i32> %v561 to <8 x float>
  %v563 = shl <8 x i32> %v560, splat (i32 23)
  %v564 = bitcast <8 x i32> %v563 to <8 x float>
  %v565 = fadd <8 x float> %v557, splat (float 0x3FF0000000000000)
  %v566 = fmul <8 x float> %v565, %v562
  %v567 = fmul <8 x float> %v566, %v564
  %v568 = fcmp olt <8 x float> %v542, splat (float 0x0000000000000000)
  %v569 = select <8 x i1> %v568, <8 x float> %v567, <8 x float> splat (float 0x3FF0000000000000)
  %v570 = fadd <8 x float> %v567, splat (float 0x3FF0000000000000)
  %v571 = fdiv <8 x float> %v569, %v570
  %v572 = add i64 0, %v485
  %v573 = getelementptr inbounds float, ptr %v450, i64 %v572
  %v574 = load <8 x float>, ptr %v573, align 4
  %v575 = insertelement <8 x float> poison, float 0x4010000000000000, i64 0
  %v576 = shufflevector <8 x float> %v575, <8 x float> poison, <8 x i32> zeroinitializer
  %v577 = fmul <8 x float> %v576, %v571
  %v578 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v579 = shufflevector <8 x float> %v578, <8 x float> poison, <8 x i32> zeroinitializer
  %v580 = fsub <8 x float> %v577, %v579
  %v581 = fmul <8 x float> %v534, %v580
  %v582 = fadd <8 x float> %v574, %v581
  %v583 = add i64 16, %v485
  %v584 = getelementptr inbounds float, ptr %v444, i64 %v583
  %v585 = load <8 x float>, ptr %v584, align 4
  %v586 = fadd <8 x float> %v585, %v497
  %v587 = add i64 16, %v485
  %v588 = getelementptr inbounds float, ptr %v16, i64 %v587
  %v589 = load <8 x float>, ptr %v588, align 4
  %v590 = fadd <8 x float> %v586, %v589
  %v591 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v590)
  %v592 = fneg <8 x float> %v591
  %v593 = fcmp olt <8 x float> %v592, splat (float 0xC05A400000000000)
  %v594 = select <8 x i1> %v593, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v592
  %v595 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v594, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v596 = fsub <8 x float> %v595, splat (float 0x4168000000000000)
  %v597 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v596, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v594)
  %v598 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v596, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v597)
  %v599 = bitcast <8 x float> %v595 to <8 x i32>
  %v600 = fmul <8 x float> %v598, %v598
  %v601 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v598, <8 x float> splat (float 0x3F81227F40000000))
  %v602 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v601, <8 x float> %v598, <8 x float> splat (float 0x3FA5556740000000))
  %v603 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v602, <8 x float> %v598, <8 x float> splat (float 0x3FC5554B00000000))
  %v604 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v603, <8 x float> %v598, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v605 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v600, <8 x float> %v604, <8 x float> %v598)
  %v606 = sub <8 x i32> %v599, splat (i32 1262485250)
  %v607 = lshr <8 x i32> %v606, splat (i32 1)
  %v608 = sub <8 x i32> %v606, %v607
  %v609 = shl <8 x i32> %v607, splat (i32 23)
  %v610 = bitcast <8 x i32> %v609 to <8 x float>
  %v611 = shl <8 x i32> %v608, splat (i32 23)
  %v612 = bitcast <8 x i32> %v611 to <8 x float>
  %v613 = fadd <8 x float> %v605, splat (float 0x3FF0000000000000)
  %v614 = fmul <8 x float> %v613, %v610
  %v615 = fmul <8 x float> %v614, %v612
  %v616 = fcmp olt <8 x float> %v590, splat (float 0x0000000000000000)
  %v617 = select <8 x i1> %v616, <8 x float> %v615, <8 x float> splat (float 0x3FF0000000000000)
  %v618 = fadd <8 x float> %v615, splat (float 0x3FF0000000000000)
  %v619 = fdiv <8 x float> %v617, %v618
  %v620 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v582)
  %v621 = fneg <8 x float> %v620
  %v622 = fcmp olt <8 x float> %v621, splat (float 0xC05A400000000000)
  %v623 = select <8 x i1> %v622, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v621
  %v624 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v623, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v625 = fsub <8 x float> %v624, splat (float 0x4168000000000000)
  %v626 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v625, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v623)
  %v627 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v625, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v626)
  %v628 = bitcast <8 x float> %v624 to <8 x i32>
  %v629 = fmul <8 x float> %v627, %v627
  %v630 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v627, <8 x float> splat (float 0x3F81227F40000000))
  %v631 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v630, <8 x float> %v627, <8 x float> splat (float 0x3FA5556740000000))
  %v632 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v631, <8 x float> %v627, <8 x float> splat (float 0x3FC5554B00000000))
  %v633 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v632, <8 x float> %v627, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v634 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v629, <8 x float> %v633, <8 x float> %v627)
  %v635 = sub <8 x i32> %v628, splat (i32 1262485250)
  %v636 = lshr <8 x i32> %v635, splat (i32 1)
  %v637 = sub <8 x i32> %v635, %v636
  %v638 = shl <8 x i32> %v636, splat (i32 23)
  %v639 = bitcast <8 x i32> %v638 to <8 x float>
  %v640 = shl <8 x i32> %v637, splat (i32 23)
  %v641 = bitcast <8 x i32> %v640 to <8 x float>
  %v642 = fadd <8 x float> %v634, splat (float 0x3FF0000000000000)
  %v643 = fmul <8 x float> %v642, %v639
  %v644 = fmul <8 x float> %v643, %v641
  %v645 = fcmp olt <8 x float> %v582, splat (float 0x0000000000000000)
  %v646 = select <8 x i1> %v645, <8 x float> %v644, <8 x float> splat (float 0x3FF0000000000000)
  %v647 = fadd <8 x float> %v644, splat (float 0x3FF0000000000000)
  %v648 = fdiv <8 x float> %v646, %v647
  %v649 = fmul <8 x float> %v579, %v648
  %v650 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v651 = shufflevector <8 x float> %v650, <8 x float> poison, <8 x i32> zeroinitializer
  %v652 = fsub <8 x float> %v649, %v651
  %v653 = fmul <8 x float> %v619, %v652
  %v654 = add i64 0, %v485
  %v655 = getelementptr inbounds float, ptr %v456, i64 %v654
  store <8 x float> %v534, ptr %v655, align 4
  %v656 = add i64 0, %v485
  %v657 = getelementptr inbounds float, ptr %v462, i64 %v656
  store <8 x float> %v571, ptr %v657, align 4
  %v658 = add i64 0, %v485
  %v659 = getelementptr inbounds float, ptr %v468, i64 %v658
  store <8 x float> %v582, ptr %v659, align 4
  %v660 = add i64 0, %v485
  %v661 = getelementptr inbounds float, ptr %v474, i64 %v660
  store <8 x float> %v619, ptr %v661, align 4
  %v662 = add i64 0, %v485
  %v663 = getelementptr inbounds float, ptr %v480, i64 %v662
  store <8 x float> %v653, ptr %v663, align 4
  %v664 = add nsw i64 %v481, 1
  br label %b95
b97:
  %v665 = add nsw i64 %v434, 1
  br label %b92
b94:
  %v666 = add nsw i64 %v409, 1
  br label %b87
b89:
  %v667 = add nsw i64 %v403, 1
  br label %b84
b86:
  %v668 = add nsw i64 %v398, 96
  br label %b81
b83:
  %v669 = add nsw i64 %v382, 1
  br label %b78
b80:
  %v670 = icmp sgt i64 %v3, 1
  br i1 %v670, label %b98, label %b99
b98:
  %v671 = getelementptr inbounds i64, ptr %v1, i64 3
  %v672 = atomicrmw add ptr %v671, i64 1 acq_rel
  %v673 = load i64, ptr %v65, align 8
  %v674 = add i64 %v673, 1
  store i64 %v674, ptr %v65, align 8
  %v675 = mul i64 %v3, %v674
  br label %b100
b100:
  %v676 = load atomic i64, ptr %v671 acquire, align 8
  %v677 = icmp slt i64 %v676, %v675
  br i1 %v677, label %b101, label %b102
b101:
  %v678 = call i32 @sched_yield()
  br label %b100
b102:
  br label %b99
b99:
  %v679 = add nsw i64 %v292, %v291
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
define internal void @tile_1x3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v94, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 24
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v24, i64 16
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v26, <8 x float> %v10)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v11)
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v12)
  %v40 = add i64 %v9, 1
  %v41 = mul i64 %v40, 24
  %v42 = getelementptr inbounds float, ptr %v2, i64 %v41
  %v43 = getelementptr inbounds float, ptr %v42, i64 0
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = getelementptr inbounds float, ptr %v42, i64 8
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = getelementptr inbounds float, ptr %v42, i64 16
  %v48 = load <8 x float>, ptr %v47, align 4
  %v49 = mul i64 %v1, 0
  %v50 = add i64 %v49, %v40
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v44, <8 x float> %v13)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v46, <8 x float> %v14)
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v48, <8 x float> %v15)
  %v58 = add i64 %v9, 2
  %v59 = mul i64 %v58, 24
  %v60 = getelementptr inbounds float, ptr %v2, i64 %v59
  %v61 = getelementptr inbounds float, ptr %v60, i64 0
  %v62 = load <8 x float>, ptr %v61, align 4
  %v63 = getelementptr inbounds float, ptr %v60, i64 8
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = getelementptr inbounds float, ptr %v60, i64 16
  %v66 = load <8 x float>, ptr %v65, align 4
  %v67 = mul i64 %v1, 0
  %v68 = add i64 %v67, %v58
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v62, <8 x float> %v16)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v64, <8 x float> %v17)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v66, <8 x float> %v18)
  %v76 = add i64 %v9, 3
  %v77 = mul i64 %v76, 24
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = getelementptr inbounds float, ptr %v78, i64 8
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = getelementptr inbounds float, ptr %v78, i64 16
  %v84 = load <8 x float>, ptr %v83, align 4
  %v85 = mul i64 %v1, 0
  %v86 = add i64 %v85, %v76
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v80, <8 x float> %v19)
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v82, <8 x float> %v20)
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v84, <8 x float> %v21)
  %v94 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v95 = fadd <8 x float> %v10, %v13
  %v96 = fadd <8 x float> %v11, %v14
  %v97 = fadd <8 x float> %v12, %v15
  %v98 = fadd <8 x float> %v95, %v16
  %v99 = fadd <8 x float> %v96, %v17
  %v100 = fadd <8 x float> %v97, %v18
  %v101 = fadd <8 x float> %v98, %v19
  %v102 = fadd <8 x float> %v99, %v20
  %v103 = fadd <8 x float> %v100, %v21
  br label %b3
b3:
  %v104 = phi i64 [ %v8, %b2 ], [ %v126, %b4 ]
  %v105 = phi <8 x float> [ %v101, %b2 ], [ %v123, %b4 ]
  %v106 = phi <8 x float> [ %v102, %b2 ], [ %v124, %b4 ]
  %v107 = phi <8 x float> [ %v103, %b2 ], [ %v125, %b4 ]
  %v108 = icmp slt i64 %v104, %v3
  br i1 %v108, label %b4, label %b5
b4:
  %v109 = mul i64 %v104, 24
  %v110 = getelementptr inbounds float, ptr %v2, i64 %v109
  %v111 = getelementptr inbounds float, ptr %v110, i64 0
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v110, i64 8
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = getelementptr inbounds float, ptr %v110, i64 16
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = mul i64 %v1, 0
  %v118 = add i64 %v117, %v104
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v112, <8 x float> %v105)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v114, <8 x float> %v106)
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v116, <8 x float> %v107)
  %v126 = add nsw i64 %v104, 1
  br label %b3
b5:
  %v127 = mul i64 %v5, 0
  %v128 = mul i64 %v6, 0
  %v129 = add i64 %v127, %v128
  %v130 = getelementptr inbounds float, ptr %v4, i64 %v129
  store <8 x float> %v105, ptr %v130, align 4
  %v131 = mul i64 %v6, 1
  %v132 = add i64 %v127, %v131
  %v133 = getelementptr inbounds float, ptr %v4, i64 %v132
  store <8 x float> %v106, ptr %v133, align 4
  %v134 = mul i64 %v6, 2
  %v135 = add i64 %v127, %v134
  %v136 = getelementptr inbounds float, ptr %v4, i64 %v135
  store <8 x float> %v107, ptr %v136, align 4
  ret void
}
define internal void @tile_2x3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v76, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 24
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v24, i64 16
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v26, <8 x float> %v10)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v11)
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v12)
  %v40 = mul i64 %v1, 1
  %v41 = add i64 %v40, %v9
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v26, <8 x float> %v13)
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v28, <8 x float> %v14)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v30, <8 x float> %v15)
  %v49 = add i64 %v9, 1
  %v50 = mul i64 %v49, 24
  %v51 = getelementptr inbounds float, ptr %v2, i64 %v50
  %v52 = getelementptr inbounds float, ptr %v51, i64 0
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v51, i64 8
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v51, i64 16
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = mul i64 %v1, 0
  %v59 = add i64 %v58, %v49
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v53, <8 x float> %v16)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v55, <8 x float> %v17)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v57, <8 x float> %v18)
  %v67 = mul i64 %v1, 1
  %v68 = add i64 %v67, %v49
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v53, <8 x float> %v19)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v55, <8 x float> %v20)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v57, <8 x float> %v21)
  %v76 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v77 = fadd <8 x float> %v10, %v16
  %v78 = fadd <8 x float> %v11, %v17
  %v79 = fadd <8 x float> %v12, %v18
  %v80 = fadd <8 x float> %v13, %v19
  %v81 = fadd <8 x float> %v14, %v20
  %v82 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v83 = phi i64 [ %v8, %b2 ], [ %v117, %b4 ]
  %v84 = phi <8 x float> [ %v77, %b2 ], [ %v105, %b4 ]
  %v85 = phi <8 x float> [ %v78, %b2 ], [ %v106, %b4 ]
  %v86 = phi <8 x float> [ %v79, %b2 ], [ %v107, %b4 ]
  %v87 = phi <8 x float> [ %v80, %b2 ], [ %v114, %b4 ]
  %v88 = phi <8 x float> [ %v81, %b2 ], [ %v115, %b4 ]
  %v89 = phi <8 x float> [ %v82, %b2 ], [ %v116, %b4 ]
  %v90 = icmp slt i64 %v83, %v3
  br i1 %v90, label %b4, label %b5
b4:
  %v91 = mul i64 %v83, 24
  %v92 = getelementptr inbounds float, ptr %v2, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v92, i64 0
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = getelementptr inbounds float, ptr %v92, i64 8
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = getelementptr inbounds float, ptr %v92, i64 16
  %v98 = load <8 x float>, ptr %v97, align 4
  %v99 = mul i64 %v1, 0
  %v100 = add i64 %v99, %v83
  %v101 = getelementptr inbounds float, ptr %v0, i64 %v100
  %v102 = load float, ptr %v101, align 4
  %v103 = insertelement <8 x float> poison, float %v102, i64 0
  %v104 = shufflevector <8 x float> %v103, <8 x float> poison, <8 x i32> zeroinitializer
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v94, <8 x float> %v84)
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v96, <8 x float> %v85)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v98, <8 x float> %v86)
  %v108 = mul i64 %v1, 1
  %v109 = add i64 %v108, %v83
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v94, <8 x float> %v87)
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v96, <8 x float> %v88)
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v98, <8 x float> %v89)
  %v117 = add nsw i64 %v83, 1
  br label %b3
b5:
  %v118 = mul i64 %v5, 0
  %v119 = mul i64 %v6, 0
  %v120 = add i64 %v118, %v119
  %v121 = getelementptr inbounds float, ptr %v4, i64 %v120
  store <8 x float> %v84, ptr %v121, align 4
  %v122 = mul i64 %v6, 1
  %v123 = add i64 %v118, %v122
  %v124 = getelementptr inbounds float, ptr %v4, i64 %v123
  store <8 x float> %v85, ptr %v124, align 4
  %v125 = mul i64 %v6, 2
  %v126 = add i64 %v118, %v125
  %v127 = getelementptr inbounds float, ptr %v4, i64 %v126
  store <8 x float> %v86, ptr %v127, align 4
  %v128 = mul i64 %v5, 1
  %v129 = mul i64 %v6, 0
  %v130 = add i64 %v128, %v129
  %v131 = getelementptr inbounds float, ptr %v4, i64 %v130
  store <8 x float> %v87, ptr %v131, align 4
  %v132 = mul i64 %v6, 1
  %v133 = add i64 %v128, %v132
  %v134 = getelementptr inbounds float, ptr %v4, i64 %v133
  store <8 x float> %v88, ptr %v134, align 4
  %v135 = mul i64 %v6, 2
  %v136 = add i64 %v128, %v135
  %v137 = getelementptr inbounds float, ptr %v4, i64 %v136
  store <8 x float> %v89, ptr %v137, align 4
  ret void
}
define internal void @tile_3x3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 1
  %v8 = mul i64 %v7, 1
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v55, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v19 = icmp slt i64 %v9, %v8
  br i1 %v19, label %b1, label %b2
b1:
  %v20 = mul i64 %v9, 24
  %v21 = getelementptr inbounds float, ptr %v2, i64 %v20
  %v22 = getelementptr inbounds float, ptr %v21, i64 0
  %v23 = load <8 x float>, ptr %v22, align 4
  %v24 = getelementptr inbounds float, ptr %v21, i64 8
  %v25 = load <8 x float>, ptr %v24, align 4
  %v26 = getelementptr inbounds float, ptr %v21, i64 16
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = mul i64 %v1, 0
  %v29 = add i64 %v28, %v9
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v23, <8 x float> %v10)
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v25, <8 x float> %v11)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v27, <8 x float> %v12)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v23, <8 x float> %v13)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v25, <8 x float> %v14)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v27, <8 x float> %v15)
  %v46 = mul i64 %v1, 2
  %v47 = add i64 %v46, %v9
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v23, <8 x float> %v16)
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v25, <8 x float> %v17)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v27, <8 x float> %v18)
  %v55 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v56 = mul i64 %v5, 0
  %v57 = mul i64 %v6, 0
  %v58 = add i64 %v56, %v57
  %v59 = getelementptr inbounds float, ptr %v4, i64 %v58
  store <8 x float> %v10, ptr %v59, align 4
  %v60 = mul i64 %v6, 1
  %v61 = add i64 %v56, %v60
  %v62 = getelementptr inbounds float, ptr %v4, i64 %v61
  store <8 x float> %v11, ptr %v62, align 4
  %v63 = mul i64 %v6, 2
  %v64 = add i64 %v56, %v63
  %v65 = getelementptr inbounds float, ptr %v4, i64 %v64
  store <8 x float> %v12, ptr %v65, align 4
  %v66 = mul i64 %v5, 1
  %v67 = mul i64 %v6, 0
  %v68 = add i64 %v66, %v67
  %v69 = getelementptr inbounds float, ptr %v4, i64 %v68
  store <8 x float> %v13, ptr %v69, align 4
  %v70 = mul i64 %v6, 1
  %v71 = add i64 %v66, %v70
  %v72 = getelementptr inbounds float, ptr %v4, i64 %v71
  store <8 x float> %v14, ptr %v72, align 4
  %v73 = mul i64 %v6, 2
  %v74 = add i64 %v66, %v73
  %v75 = getelementptr inbounds float, ptr %v4, i64 %v74
  store <8 x float> %v15, ptr %v75, align 4
  %v76 = mul i64 %v5, 2
  %v77 = mul i64 %v6, 0
  %v78 = add i64 %v76, %v77
  %v79 = getelementptr inbounds float, ptr %v4, i64 %v78
  store <8 x float> %v16, ptr %v79, align 4
  %v80 = mul i64 %v6, 1
  %v81 = add i64 %v76, %v80
  %v82 = getelementptr inbounds float, ptr %v4, i64 %v81
  store <8 x float> %v17, ptr %v82, align 4
  %v83 = mul i64 %v6, 2
  %v84 = add i64 %v76, %v83
  %v85 = getelementptr inbounds float, ptr %v4, i64 %v84
  store <8 x float> %v18, ptr %v85, align 4
  ret void
}
define internal void @tile_4x3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 1
  %v8 = mul i64 %v7, 1
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v67, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 24
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v24, i64 16
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v26, <8 x float> %v10)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v11)
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v12)
  %v40 = mul i64 %v1, 1
  %v41 = add i64 %v40, %v9
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v26, <8 x float> %v13)
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v28, <8 x float> %v14)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v30, <8 x float> %v15)
  %v49 = mul i64 %v1, 2
  %v50 = add i64 %v49, %v9
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v26, <8 x float> %v16)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v28, <8 x float> %v17)
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v30, <8 x float> %v18)
  %v58 = mul i64 %v1, 3
  %v59 = add i64 %v58, %v9
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v26, <8 x float> %v19)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v28, <8 x float> %v20)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v30, <8 x float> %v21)
  %v67 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v68 = mul i64 %v5, 0
  %v69 = mul i64 %v6, 0
  %v70 = add i64 %v68, %v69
  %v71 = getelementptr inbounds float, ptr %v4, i64 %v70
  store <8 x float> %v10, ptr %v71, align 4
  %v72 = mul i64 %v6, 1
  %v73 = add i64 %v68, %v72
  %v74 = getelementptr inbounds float, ptr %v4, i64 %v73
  store <8 x float> %v11, ptr %v74, align 4
  %v75 = mul i64 %v6, 2
  %v76 = add i64 %v68, %v75
  %v77 = getelementptr inbounds float, ptr %v4, i64 %v76
  store <8 x float> %v12, ptr %v77, align 4
  %v78 = mul i64 %v5, 1
  %v79 = mul i64 %v6, 0
  %v80 = add i64 %v78, %v79
  %v81 = getelementptr inbounds float, ptr %v4, i64 %v80
  store <8 x float> %v13, ptr %v81, align 4
  %v82 = mul i64 %v6, 1
  %v83 = add i64 %v78, %v82
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  store <8 x float> %v14, ptr %v84, align 4
  %v85 = mul i64 %v6, 2
  %v86 = add i64 %v78, %v85
  %v87 = getelementptr inbounds float, ptr %v4, i64 %v86
  store <8 x float> %v15, ptr %v87, align 4
  %v88 = mul i64 %v5, 2
  %v89 = mul i64 %v6, 0
  %v90 = add i64 %v88, %v89
  %v91 = getelementptr inbounds float, ptr %v4, i64 %v90
  store <8 x float> %v16, ptr %v91, align 4
  %v92 = mul i64 %v6, 1
  %v93 = add i64 %v88, %v92
  %v94 = getelementptr inbounds float, ptr %v4, i64 %v93
  store <8 x float> %v17, ptr %v94, align 4
  %v95 = mul i64 %v6, 2
  %v96 = add i64 %v88, %v95
  %v97 = getelementptr inbounds float, ptr %v4, i64 %v96
  store <8 x float> %v18, ptr %v97, align 4
  %v98 = mul i64 %v5, 3
  %v99 = mul i64 %v6, 0
  %v100 = add i64 %v98, %v99
  %v101 = getelementptr inbounds float, ptr %v4, i64 %v100
  store <8 x float> %v19, ptr %v101, align 4
  %v102 = mul i64 %v6, 1
  %v103 = add i64 %v98, %v102
  %v104 = getelementptr inbounds float, ptr %v4, i64 %v103
  store <8 x float> %v20, ptr %v104, align 4
  %v105 = mul i64 %v6, 2
  %v106 = add i64 %v98, %v105
  %v107 = getelementptr inbounds float, ptr %v4, i64 %v106
  store <8 x float> %v21, ptr %v107, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v65 = alloca i64, i64 1, align 8
  %v276 = alloca float, i64 64, align 4
  %v406 = alloca float, i64 64, align 4
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
  %v47 = getelementptr inbounds i64, ptr %v1, i64 6
  %v48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 10
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 11
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 12
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 15
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 19
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 22
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 23
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 24
  %v64 = load i64, ptr %v63, align 8
  store i64 0, ptr %v65, align 8
  %v66 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v67 = load ptr, ptr %v66, align 4
  %v68 = mul i64 %v2, 21504
  %v69 = add i64 %v68, 384
  %v70 = getelementptr inbounds float, ptr %v67, i64 %v69
  %v71 = getelementptr inbounds float, ptr %v67, i64 0
  %v72 = getelementptr inbounds i64, ptr %v1, i64 4
  %v73 = load i64, ptr %v72, align 8
  %v74 = icmp eq i64 %v73, 0
  br i1 %v74, label %b0, label %b1
b0:
  %v75 = add i64 1, 0
  %v76 = sdiv i64 %v75, 1
  %v77 = add i64 %v2, 1
  %v78 = mul i64 %v76, %v2
  %v79 = sdiv i64 %v78, %v3
  %v80 = mul i64 %v79, 1
  %v81 = icmp slt i64 %v80, 1
  %v82 = select i1 %v81, i64 %v80, i64 1
  %v83 = mul i64 %v76, %v77
  %v84 = sdiv i64 %v83, %v3
  %v85 = mul i64 %v84, 1
  %v86 = icmp slt i64 %v85, 1
  %v87 = select i1 %v86, i64 %v85, i64 1
  %v88 = icmp slt i64 %v87, 1
  %v89 = select i1 %v88, i64 %v87, i64 1
  br label %b2
b2:
  %v90 = phi i64 [ %v82, %b0 ], [ %v104, %b3 ]
  %v91 = icmp slt i64 %v90, %v89
  br i1 %v91, label %b3, label %b4
b3:
  %v92 = mul i64 %v90, 192
  %v93 = mul i64 %v90, 8
  %v94 = add i64 %v92, 0
  %v95 = add i64 %v93, 0
  %v96 = getelementptr inbounds float, ptr %v71, i64 %v94
  %v97 = sub i64 8, %v95
  %v98 = icmp slt i64 %v97, 0
  %v99 = select i1 %v98, i64 0, i64 %v97
  %v100 = mul i64 %v95, 1
  %v101 = add i64 0, %v100
  %v102 = getelementptr inbounds float, ptr %v14, i64 %v101
  call void @pack_rows(ptr %v102, i64 1, i64 8, i64 24, i64 %v99, ptr %v96, i64 8)
  %v103 = add i64 %v92, 192
  %v104 = add nsw i64 %v90, 1
  br label %b2
b4:
  br label %b1
b1:
  %v105 = icmp sgt i64 %v3, 1
  br i1 %v105, label %b5, label %b6
b5:
  %v106 = getelementptr inbounds i64, ptr %v1, i64 3
  %v107 = atomicrmw add ptr %v106, i64 1 acq_rel
  %v108 = load i64, ptr %v65, align 8
  %v109 = add i64 %v108, 1
  store i64 %v109, ptr %v65, align 8
  %v110 = mul i64 %v3, %v109
  br label %b7
b7:
  %v111 = load atomic i64, ptr %v106 acquire, align 8
  %v112 = icmp slt i64 %v111, %v110
  br i1 %v112, label %b8, label %b9
b8:
  %v113 = call i32 @sched_yield()
  br label %b7
b9:
  br label %b6
b6:
  br label %b10
b10:
  %v114 = phi i64 [ 0, %b6 ], [ %v353, %b18 ]
  %v115 = icmp slt i64 %v114, %v5
  br i1 %v115, label %b11, label %b12
b11:
  %v116 = sub i64 %v5, 1
  %v117 = sub i64 %v116, %v114
  %v118 = add i64 %v7, 0
  %v119 = sdiv i64 %v118, 1
  %v120 = add i64 %v2, 1
  %v121 = mul i64 %v119, %v2
  %v122 = sdiv i64 %v121, %v3
  %v123 = mul i64 %v122, 1
  %v124 = icmp slt i64 %v123, %v7
  %v125 = select i1 %v124, i64 %v123, i64 %v7
  %v126 = mul i64 %v119, %v120
  %v127 = sdiv i64 %v126, %v3
  %v128 = mul i64 %v127, 1
  %v129 = icmp slt i64 %v128, %v7
  %v130 = select i1 %v129, i64 %v128, i64 %v7
  br label %b13
b13:
  %v131 = phi i64 [ %v125, %b11 ], [ %v275, %b14 ]
  %v132 = icmp slt i64 %v131, %v130
  br i1 %v132, label %b14, label %b15
b14:
  %v133 = add i64 %v117, 1
  %v134 = and i64 %v133, 1
  %v135 = mul i64 %v134, %v7
  %v136 = add i64 %v135, %v131
  %v137 = mul i64 %v136, 8
  %v138 = getelementptr inbounds float, ptr %v24, i64 %v137
  %v139 = add i64 %v117, 0
  %v140 = and i64 %v139, %v50
  %v141 = mul i64 %v140, %v7
  %v142 = add i64 %v141, %v131
  %v143 = mul i64 %v142, 8
  %v144 = getelementptr inbounds float, ptr %v18, i64 %v143
  %v145 = add i64 %v117, 1
  %v146 = and i64 %v145, %v54
  %v147 = mul i64 %v146, %v7
  %v148 = add i64 %v147, %v131
  %v149 = mul i64 %v148, 8
  %v150 = getelementptr inbounds float, ptr %v22, i64 %v149
  %v151 = add i64 %v117, 0
  %v152 = and i64 %v151, %v64
  %v153 = mul i64 %v152, %v7
  %v154 = add i64 %v153, %v131
  %v155 = mul i64 %v154, 8
  %v156 = getelementptr inbounds float, ptr %v46, i64 %v155
  %v157 = add i64 %v117, 1
  %v158 = and i64 %v157, 1
  %v159 = mul i64 %v158, %v7
  %v160 = add i64 %v159, %v131
  %v161 = mul i64 %v160, 8
  %v162 = getelementptr inbounds float, ptr %v26, i64 %v161
  %v163 = add i64 %v117, 0
  %v164 = and i64 %v163, %v60
  %v165 = mul i64 %v164, %v7
  %v166 = add i64 %v165, %v131
  %v167 = mul i64 %v166, 8
  %v168 = getelementptr inbounds float, ptr %v42, i64 %v167
  %v169 = add i64 %v117, 0
  %v170 = and i64 %v169, %v62
  %v171 = mul i64 %v170, %v7
  %v172 = add i64 %v171, %v131
  %v173 = mul i64 %v172, 8
  %v174 = getelementptr inbounds float, ptr %v44, i64 %v173
  %v175 = add i64 %v117, 0
  %v176 = and i64 %v175, %v58
  %v177 = mul i64 %v176, %v7
  %v178 = add i64 %v177, %v131
  %v179 = mul i64 %v178, 24
  %v180 = getelementptr inbounds float, ptr %v36, i64 %v179
  %v181 = add i64 %v117, 0
  %v182 = and i64 %v181, 1
  %v183 = mul i64 %v182, %v7
  %v184 = add i64 %v183, %v131
  %v185 = mul i64 %v184, 8
  %v186 = getelementptr inbounds float, ptr %v26, i64 %v185
  %v187 = add i64 0, 0
  %v188 = getelementptr inbounds float, ptr %v138, i64 %v187
  %v189 = load <8 x float>, ptr %v188, align 4
  %v190 = add i64 0, 0
  %v191 = getelementptr inbounds float, ptr %v144, i64 %v190
  %v192 = load <8 x float>, ptr %v191, align 4
  %v193 = fadd <8 x float> %v189, %v192
  %v194 = add i64 0, 0
  %v195 = getelementptr inbounds float, ptr %v150, i64 %v194
  %v196 = load <8 x float>, ptr %v195, align 4
  %v197 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v196)
  %v198 = fneg <8 x float> %v197
  %v199 = fcmp olt <8 x float> %v198, splat (float 0xC05A400000000000)
  %v200 = select <8 x i1> %v199, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v198
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v202 = fsub <8 x float> %v201, splat (float 0x4168000000000000)
  %v203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v200)
  %v204 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v203)
  %v205 = bitcast <8 x float> %v201 to <8 x i32>
  %v206 = fmul <8 x float> %v204, %v204
  %v207 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v204, <8 x float> splat (float 0x3F81227F40000000))
  %v208 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v207, <8 x float> %v204, <8 x float> splat (float 0x3FA5556740000000))
  %v209 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v208, <8 x float> %v204, <8 x float> splat (float 0x3FC5554B00000000))
  %v210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v209, <8 x float> %v204, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v211 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v206, <8 x float> %v210, <8 x float> %v204)
  %v212 = sub <8 x i32> %v205, splat (i32 1262485250)
  %v213 = lshr <8 x i32> %v212, splat (i32 1)
  %v214 = sub <8 x i32> %v212, %v213
  %v215 = shl <8 x i32> %v213, splat (i32 23)
  %v216 = bitcast <8 x i32> %v215 to <8 x float>
  %v217 = shl <8 x i32> %v214, splat (i32 23)
  %v218 = bitcast <8 x i32> %v217 to <8 x float>
  %v219 = fadd <8 x float> %v211, splat (float 0x3FF0000000000000)
  %v220 = fmul <8 x float> %v219, %v216
  %v221 = fmul <8 x float> %v220, %v218
  %v222 = fcmp olt <8 x float> %v196, splat (float 0x0000000000000000)
  %v223 = select <8 x i1> %v222, <8 x float> %v221, <8 x float> splat (float 0x3FF0000000000000)
  %v224 = fadd <8 x float> %v221, splat (float 0x3FF0000000000000)
  %v225 = fdiv <8 x float> %v223, %v224
  %v226 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v227 = shufflevector <8 x float> %v226, <8 x float> poison, <8 x i32> zeroinitializer
  %v228 = fmul <8 x float> %v227, %v225
  %v229 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v230 = shufflevector <8 x float> %v229, <8 x float> poison, <8 x i32> zeroinitializer
  %v231 = fsub <8 x float> %v228, %v230
  %v232 = fmul <8 x float> %v193, %v231
  %v233 = add i64 0, 0
  %v234 = getelementptr inbounds float, ptr %v156, i64 %v233
  %v235 = load <8 x float>, ptr %v234, align 4
  %v236 = fmul <8 x float> %v232, %v235
  %v237 = fsub <8 x float> %v230, %v235
  %v238 = fmul <8 x float> %v236, %v237
  %v239 = add i64 0, 0
  %v240 = getelementptr inbounds float, ptr %v162, i64 %v239
  %v241 = load <8 x float>, ptr %v240, align 4
  %v242 = fmul <8 x float> %v193, %v235
  %v243 = fmul <8 x float> %v242, %v227
  %v244 = fmul <8 x float> %v243, %v225
  %v245 = fsub <8 x float> %v230, %v225
  %v246 = fmul <8 x float> %v244, %v245
  %v247 = fadd <8 x float> %v241, %v246
  %v248 = add i64 0, 0
  %v249 = getelementptr inbounds float, ptr %v168, i64 %v248
  %v250 = load <8 x float>, ptr %v249, align 4
  %v251 = fmul <8 x float> %v247, %v250
  %v252 = insertelement <8 x float> poison, float 0x4010000000000000, i64 0
  %v253 = shufflevector <8 x float> %v252, <8 x float> poison, <8 x i32> zeroinitializer
  %v254 = fmul <8 x float> %v251, %v253
  %v255 = add i64 0, 0
  %v256 = getelementptr inbounds float, ptr %v174, i64 %v255
  %v257 = load <8 x float>, ptr %v256, align 4
  %v258 = fmul <8 x float> %v254, %v257
  %v259 = fsub <8 x float> %v230, %v257
  %v260 = fmul <8 x float> %v258, %v259
  %v261 = fmul <8 x float> %v253, %v257
  %v262 = fsub <8 x float> %v261, %v227
  %v263 = fmul <8 x float> %v247, %v262
  %v264 = fmul <8 x float> %v263, %v250
  %v265 = fsub <8 x float> %v230, %v250
  %v266 = fmul <8 x float> %v264, %v265
  %v267 = add i64 16, 0
  %v268 = getelementptr inbounds float, ptr %v180, i64 %v267
  store <8 x float> %v238, ptr %v268, align 4
  %v269 = add i64 0, 0
  %v270 = getelementptr inbounds float, ptr %v186, i64 %v269
  store <8 x float> %v247, ptr %v270, align 4
  %v271 = add i64 0, 0
  %v272 = getelementptr inbounds float, ptr %v180, i64 %v271
  store <8 x float> %v260, ptr %v272, align 4
  %v273 = add i64 8, 0
  %v274 = getelementptr inbounds float, ptr %v180, i64 %v273
  store <8 x float> %v266, ptr %v274, align 4
  %v275 = add nsw i64 %v131, 1
  br label %b13
b15:
  %v277 = add i64 %v7, 0
  %v278 = sdiv i64 %v277, 1
  %v279 = add i64 %v2, 1
  %v280 = mul i64 %v278, %v2
  %v281 = sdiv i64 %v280, %v3
  %v282 = mul i64 %v281, 1
  %v283 = icmp slt i64 %v282, %v7
  %v284 = select i1 %v283, i64 %v282, i64 %v7
  %v285 = mul i64 %v278, %v279
  %v286 = sdiv i64 %v285, %v3
  %v287 = mul i64 %v286, 1
  %v288 = icmp slt i64 %v287, %v7
  %v289 = select i1 %v288, i64 %v287, i64 %v7
  br label %b16
b16:
  %v290 = phi i64 [ %v284, %b15 ], [ %v352, %b21 ]
  %v291 = icmp slt i64 %v290, %v289
  br i1 %v291, label %b17, label %b18
b17:
  %v292 = add i64 %v290, 96
  %v293 = icmp slt i64 %v292, %v289
  %v294 = select i1 %v293, i64 %v292, i64 %v289
  br label %b19
b19:
  %v295 = phi i64 [ 0, %b17 ], [ %v351, %b24 ]
  %v296 = icmp slt i64 %v295, 1
  br i1 %v296, label %b20, label %b21
b20:
  %v297 = sub i64 %v294, %v290
  %v298 = sub i64 8, 1
  %v299 = add i64 %v297, %v298
  %v300 = sdiv i64 %v299, 8
  br label %b22
b22:
  %v301 = phi i64 [ 0, %b20 ], [ %v350, %b29 ]
  %v302 = icmp slt i64 %v301, %v300
  br i1 %v302, label %b23, label %b24
b23:
  %v303 = mul i64 %v297, %v301
  %v304 = sdiv i64 %v303, %v300
  %v305 = add i64 %v290, %v304
  %v306 = add i64 %v301, 1
  %v307 = mul i64 %v297, %v306
  %v308 = sdiv i64 %v307, %v300
  %v309 = add i64 %v290, %v308
  %v310 = mul i64 %v295, 192
  %v311 = getelementptr inbounds float, ptr %v71, i64 %v310
  %v312 = sub i64 %v309, %v305
  %v313 = add i64 %v117, 0
  %v314 = and i64 %v313, %v58
  %v315 = mul i64 %v314, %v7
  %v316 = add i64 %v315, %v305
  %v317 = mul i64 %v316, 24
  %v318 = getelementptr inbounds float, ptr %v36, i64 %v317
  %v319 = getelementptr inbounds float, ptr %v318, i64 0
  %v320 = sub i64 %v312, 1
  %v321 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v320
  %v322 = load ptr, ptr %v321, align 4
  %v323 = getelementptr inbounds float, ptr %v276, i64 0
  %v324 = icmp sgt i64 %v312, 0
  br i1 %v324, label %b25, label %b26
b25:
  call void %v322(ptr %v319, i64 24, ptr %v311, i64 24, ptr %v323, i64 8, i64 0)
  br label %b26
b26:
  %v325 = add i64 %v310, 192
  br label %b27
b27:
  %v326 = phi i64 [ %v305, %b26 ], [ %v349, %b32 ]
  %v327 = icmp slt i64 %v326, %v309
  br i1 %v327, label %b28, label %b29
b28:
  %v328 = sub i64 %v326, %v305
  %v329 = mul i64 %v328, 8
  %v330 = getelementptr inbounds float, ptr %v276, i64 %v329
  %v331 = add i64 %v117, 0
  %v332 = and i64 %v331, 1
  %v333 = mul i64 %v332, %v7
  %v334 = add i64 %v333, %v326
  %v335 = mul i64 %v334, 8
  %v336 = getelementptr inbounds float, ptr %v24, i64 %v335
  br label %b30
b30:
  %v337 = phi i64 [ 0, %b28 ], [ %v348, %b31 ]
  %v338 = icmp slt i64 %v337, 1
  br i1 %v338, label %b31, label %b32
b31:
  %v339 = mul i64 %v295, 1
  %v340 = add i64 %v339, %v337
  %v341 = mul i64 %v340, 8
  %v342 = add i64 0, %v337
  %v343 = mul i64 %v342, 8
  %v344 = getelementptr inbounds float, ptr %v330, i64 %v343
  %v345 = load <8 x float>, ptr %v344, align 4
  %v346 = add i64 0, %v341
  %v347 = getelementptr inbounds float, ptr %v336, i64 %v346
  store <8 x float> %v345, ptr %v347, align 4
  %v348 = add nsw i64 %v337, 1
  br label %b30
b32:
  %v349 = add nsw i64 %v326, 1
  br label %b27
b29:
  %v350 = add nsw i64 %v301, 1
  br label %b22
b24:
  %v351 = add nsw i64 %v295, 1
  br label %b19
b21:
  %v352 = add nsw i64 %v290, 96
  br label %b16
b18:
  %v353 = add nsw i64 %v114, 1
  br label %b10
b12:
  %v354 = icmp sgt i64 %v3, 1
  br i1 %v354, label %b33, label %b34
b33:
  %v355 = getelementptr inbounds i64, ptr %v1, i64 3
  %v356 = atomicrmw add ptr %v355, i64 1 acq_rel
  %v357 = load i64, ptr %v65, align 8
  %v358 = add i64 %v357, 1
  store i64 %v358, ptr %v65, align 8
  %v359 = mul i64 %v3, %v358
  br label %b35
b35:
  %v360 = load atomic i64, ptr %v355 acquire, align 8
  %v361 = icmp slt i64 %v360, %v359
  br i1 %v361, label %b36, label %b37
b36:
  %v362 = call i32 @sched_yield()
  br label %b35
b37:
  br label %b34
b34:
  %v363 = getelementptr inbounds float, ptr %v67, i64 192
  %v364 = getelementptr inbounds i64, ptr %v1, i64 4
  %v365 = load i64, ptr %v364, align 8
  %v366 = icmp eq i64 %v365, 0
  br i1 %v366, label %b38, label %b39
b38:
  %v367 = add i64 1, 0
  %v368 = sdiv i64 %v367, 1
  %v369 = add i64 %v2, 1
  %v370 = mul i64 %v368, %v2
  %v371 = sdiv i64 %v370, %v3
  %v372 = mul i64 %v371, 1
  %v373 = icmp slt i64 %v372, 1
  %v374 = select i1 %v373, i64 %v372, i64 1
  %v375 = mul i64 %v368, %v369
  %v376 = sdiv i64 %v375, %v3
  %v377 = mul i64 %v376, 1
  %v378 = icmp slt i64 %v377, 1
  %v379 = select i1 %v378, i64 %v377, i64 1
  %v380 = icmp slt i64 %v379, 1
  %v381 = select i1 %v380, i64 %v379, i64 1
  br label %b40
b40:
  %v382 = phi i64 [ %v374, %b38 ], [ %v396, %b41 ]
  %v383 = icmp slt i64 %v382, %v381
  br i1 %v383, label %b41, label %b42
b41:
  %v384 = mul i64 %v382, 192
  %v385 = mul i64 %v382, 8
  %v386 = add i64 %v384, 0
  %v387 = add i64 %v385, 0
  %v388 = getelementptr inbounds float, ptr %v363, i64 %v386
  %v389 = sub i64 8, %v387
  %v390 = icmp slt i64 %v389, 0
  %v391 = select i1 %v390, i64 0, i64 %v389
  %v392 = mul i64 %v387, 1
  %v393 = add i64 0, %v392
  %v394 = getelementptr inbounds float, ptr %v12, i64 %v393
  call void @pack_rows(ptr %v394, i64 1, i64 8, i64 24, i64 %v391, ptr %v388, i64 8)
  %v395 = add i64 %v384, 192
  %v396 = add nsw i64 %v382, 1
  br label %b40
b42:
  br label %b39
b39:
  %v397 = icmp sgt i64 %v3, 1
  br i1 %v397, label %b43, label %b44
b43:
  %v398 = getelementptr inbounds i64, ptr %v1, i64 3
  %v399 = atomicrmw add ptr %v398, i64 1 acq_rel
  %v400 = load i64, ptr %v65, align 8
  %v401 = add i64 %v400, 1
  store i64 %v401, ptr %v65, align 8
  %v402 = mul i64 %v3, %v401
  br label %b45
b45:
  %v403 = load atomic i64, ptr %v398 acquire, align 8
  %v404 = icmp slt i64 %v403, %v402
  br i1 %v404, label %b46, label %b47
b46:
  %v405 = call i32 @sched_yield()
  br label %b45
b47:
  br label %b44
b44:
  %v407 = add i64 %v8, 0
  %v408 = sdiv i64 %v407, 1
  %v409 = add i64 %v2, 1
  %v410 = mul i64 %v408, %v2
  %v411 = sdiv i64 %v410, %v3
  %v412 = mul i64 %v411, 1
  %v413 = icmp slt i64 %v412, %v8
  %v414 = select i1 %v413, i64 %v412, i64 %v8
  %v415 = mul i64 %v408, %v409
  %v416 = sdiv i64 %v415, %v3
  %v417 = mul i64 %v416, 1
  %v418 = icmp slt i64 %v417, %v8
  %v419 = select i1 %v418, i64 %v417, i64 %v8
  br label %b48
b48:
  %v420 = phi i64 [ %v414, %b44 ], [ %v474, %b53 ]
  %v421 = icmp slt i64 %v420, %v419
  br i1 %v421, label %b49, label %b50
b49:
  %v422 = add i64 %v420, 96
  %v423 = icmp slt i64 %v422, %v419
  %v424 = select i1 %v423, i64 %v422, i64 %v419
  br label %b51
b51:
  %v425 = phi i64 [ 0, %b49 ], [ %v473, %b56 ]
  %v426 = icmp slt i64 %v425, 1
  br i1 %v426, label %b52, label %b53
b52:
  %v427 = sub i64 %v424, %v420
  %v428 = sub i64 8, 1
  %v429 = add i64 %v427, %v428
  %v430 = sdiv i64 %v429, 8
  br label %b54
b54:
  %v431 = phi i64 [ 0, %b52 ], [ %v472, %b61 ]
  %v432 = icmp slt i64 %v431, %v430
  br i1 %v432, label %b55, label %b56
b55:
  %v433 = mul i64 %v427, %v431
  %v434 = sdiv i64 %v433, %v430
  %v435 = add i64 %v420, %v434
  %v436 = add i64 %v431, 1
  %v437 = mul i64 %v427, %v436
  %v438 = sdiv i64 %v437, %v430
  %v439 = add i64 %v420, %v438
  %v440 = mul i64 %v425, 192
  %v441 = getelementptr inbounds float, ptr %v363, i64 %v440
  %v442 = sub i64 %v439, %v435
  %v443 = mul i64 %v435, 24
  %v444 = getelementptr inbounds float, ptr %v36, i64 %v443
  %v445 = getelementptr inbounds float, ptr %v444, i64 0
  %v446 = sub i64 %v442, 1
  %v447 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v446
  %v448 = load ptr, ptr %v447, align 4
  %v449 = getelementptr inbounds float, ptr %v406, i64 0
  %v450 = icmp sgt i64 %v442, 0
  br i1 %v450, label %b57, label %b58
b57:
  call void %v448(ptr %v445, i64 24, ptr %v441, i64 24, ptr %v449, i64 8, i64 0)
  br label %b58
b58:
  %v451 = add i64 %v440, 192
  br label %b59
b59:
  %v452 = phi i64 [ %v435, %b58 ], [ %v471, %b64 ]
  %v453 = icmp slt i64 %v452, %v439
  br i1 %v453, label %b60, label %b61
b60:
  %v454 = sub i64 %v452, %v435
  %v455 = mul i64 %v454, 8
  %v456 = getelementptr inbounds float, ptr %v406, i64 %v455
  %v457 = mul i64 %v452, 8
  %v458 = getelementptr inbounds float, ptr %v28, i64 %v457
  br label %b62
b62:
  %v459 = phi i64 [ 0, %b60 ], [ %v470, %b63 ]
  %v460 = icmp slt i64 %v459, 1
  br i1 %v460, label %b63, label %b64
b63:
  %v461 = mul i64 %v425, 1
  %v462 = add i64 %v461, %v459
  %v463 = mul i64 %v462, 8
  %v464 = add i64 0, %v459
  %v465 = mul i64 %v464, 8
  %v466 = getelementptr inbounds float, ptr %v456, i64 %v465
  %v467 = load <8 x float>, ptr %v466, align 4
  %v468 = add i64 0, %v463
  %v469 = getelementptr inbounds float, ptr %v458, i64 %v468
  store <8 x float> %v467, ptr %v469, align 4
  %v470 = add nsw i64 %v459, 1
  br label %b62
b64:
  %v471 = add nsw i64 %v452, 1
  br label %b59
b61:
  %v472 = add nsw i64 %v431, 1
  br label %b54
b56:
  %v473 = add nsw i64 %v425, 1
  br label %b51
b53:
  %v474 = add nsw i64 %v420, 96
  br label %b48
b50:
  %v475 = icmp sgt i64 %v3, 1
  br i1 %v475, label %b65, label %b66
b65:
  %v476 = getelementptr inbounds i64, ptr %v1, i64 3
  %v477 = atomicrmw add ptr %v476, i64 1 acq_rel
  %v478 = load i64, ptr %v65, align 8
  %v479 = add i64 %v478, 1
  store i64 %v479, ptr %v65, align 8
  %v480 = mul i64 %v3, %v479
  br label %b67
b67:
  %v481 = load atomic i64, ptr %v476 acquire, align 8
  %v482 = icmp slt i64 %v481, %v480
  br i1 %v482, label %b68, label %b69
b68:
  %v483 = call i32 @sched_yield()
  br label %b67
b69:
  br label %b66
b66:
  %v484 = mul i64 0, 24
  %v485 = getelementptr inbounds float, ptr %v36, i64 %v484
  %v486 = getelementptr inbounds float, ptr %v485, i64 0
  %v487 = mul i64 0, 8
  %v488 = getelementptr inbounds float, ptr %v10, i64 %v487
  %v489 = getelementptr inbounds float, ptr %v488, i64 0
  %v490 = getelementptr inbounds float, ptr %v70, i64 12288
  %v491 = add i64 24, 1
  %v492 = sdiv i64 %v491, 2
  %v493 = add i64 %v2, 1
  %v494 = mul i64 %v492, %v2
  %v495 = sdiv i64 %v494, %v3
  %v496 = mul i64 %v495, 2
  %v497 = icmp slt i64 %v496, 24
  %v498 = select i1 %v497, i64 %v496, i64 24
  %v499 = mul i64 %v492, %v493
  %v500 = sdiv i64 %v499, %v3
  %v501 = mul i64 %v500, 2
  %v502 = icmp slt i64 %v501, 24
  %v503 = select i1 %v502, i64 %v501, i64 24
  %v504 = getelementptr inbounds float, ptr %v30, i64 0
  br label %b70
b70:
  %v505 = phi i64 [ %v498, %b66 ], [ %v513, %b75 ]
  %v506 = icmp slt i64 %v505, %v503
  br i1 %v506, label %b71, label %b72
b71:
  %v507 = mul i64 %v505, 8
  %v508 = getelementptr inbounds float, ptr %v504, i64 %v507
  br label %b73
b73:
  %v509 = phi i64 [ 0, %b71 ], [ %v512, %b74 ]
  %v510 = icmp slt i64 %v509, 8
  br i1 %v510, label %b74, label %b75
b74:
  %v511 = getelementptr inbounds float, ptr %v508, i64 %v509
  store float 0x0000000000000000, ptr %v511, align 4
  %v512 = add nsw i64 %v509, 1
  br label %b73
b75:
  %v513 = add nsw i64 %v505, 1
  br label %b70
b72:
  %v514 = mul i64 %v8, 1
  br label %b76
b76:
  %v515 = phi i64 [ 0, %b72 ], [ %v619, %b81 ]
  %v516 = icmp slt i64 %v515, %v514
  br i1 %v516, label %b77, label %b78
b77:
  %v517 = sub i64 %v514, %v515
  %v518 = icmp slt i64 %v517, 384
  %v519 = select i1 %v518, i64 %v517, i64 384
  br label %b79
b79:
  %v520 = phi i64 [ %v498, %b77 ], [ %v618, %b105 ]
  %v521 = icmp slt i64 %v520, %v503
  br i1 %v521, label %b80, label %b81
b80:
  %v522 = sub i64 %v503, %v520
  %v523 = icmp slt i64 %v522, 64
  %v524 = select i1 %v523, i64 %v522, i64 64
  %v525 = sdiv i64 %v524, 2
  %v526 = mul i64 %v525, 2
  %v527 = sub i64 %v524, %v526
  %v528 = mul i64 %v515, 24
  %v529 = add i64 %v528, %v520
  %v530 = getelementptr inbounds float, ptr %v486, i64 %v529
  br label %b82
b82:
  %v531 = phi i64 [ 0, %b80 ], [ %v557, %b90 ]
  %v532 = icmp slt i64 %v531, %v519
  br i1 %v532, label %b83, label %b84
b83:
  %v533 = mul i64 %v531, 24
  %v534 = getelementptr inbounds float, ptr %v530, i64 %v533
  %v535 = mul i64 %v531, 2
  %v536 = getelementptr inbounds float, ptr %v490, i64 %v535
  br label %b85
b85:
  %v537 = phi i64 [ 0, %b83 ], [ %v546, %b86 ]
  %v538 = icmp slt i64 %v537, %v525
  br i1 %v538, label %b86, label %b87
b86:
  %v539 = mul i64 %v537, 2
  %v540 = getelementptr inbounds float, ptr %v534, i64 %v539
  %v541 = mul i64 %v537, 768
  %v542 = getelementptr inbounds float, ptr %v536, i64 %v541
  %v543 = getelementptr inbounds float, ptr %v540, i64 0
  %v544 = load <2 x float>, ptr %v543, align 4
  %v545 = getelementptr inbounds float, ptr %v542, i64 0
  store <2 x float> %v544, ptr %v545, align 4
  %v546 = add nsw i64 %v537, 1
  br label %b85
b87:
  %v547 = mul i64 %v525, 2
  %v548 = getelementptr inbounds float, ptr %v534, i64 %v547
  %v549 = mul i64 %v525, 768
  %v550 = getelementptr inbounds float, ptr %v536, i64 %v549
  br label %b88
b88:
  %v551 = phi i64 [ 0, %b87 ], [ %v556, %b89 ]
  %v552 = icmp slt i64 %v551, %v527
  br i1 %v552, label %b89, label %b90
b89:
  %v553 = getelementptr inbounds float, ptr %v548, i64 %v551
  %v554 = load float, ptr %v553, align 4
  %v555 = getelementptr inbounds float, ptr %v550, i64 %v551
  store float %v554, ptr %v555, align 4
  %v556 = add nsw i64 %v551, 1
  br label %b88, !llvm.loop !0
b90:
  %v557 = add nsw i64 %v531, 1
  br label %b82
b84:
  br label %b91
b91:
  %v558 = phi i64 [ 0, %b84 ], [ %v593, %b99 ]
  %v559 = icmp slt i64 %v558, 0
  br i1 %v559, label %b92, label %b93
b92:
  %v560 = mul i64 %v515, 8
  %v561 = add i64 %v560, %v558
  %v562 = getelementptr inbounds float, ptr %v489, i64 %v561
  br label %b94
b94:
  %v563 = phi i64 [ 0, %b92 ], [ %v581, %b95 ]
  %v564 = icmp slt i64 %v563, %v519
  br i1 %v564, label %b95, label %b96
b95:
  %v565 = mul i64 %v563, 8
  %v566 = getelementptr inbounds float, ptr %v562, i64 %v565
  %v567 = mul i64 %v563, 32
  %v568 = getelementptr inbounds float, ptr %v70, i64 %v567
  %v569 = getelementptr inbounds float, ptr %v566, i64 0
  %v570 = load <8 x float>, ptr %v569, align 4
  %v571 = getelementptr inbounds float, ptr %v568, i64 0
  store <8 x float> %v570, ptr %v571, align 4
  %v572 = getelementptr inbounds float, ptr %v566, i64 8
  %v573 = load <8 x float>, ptr %v572, align 4
  %v574 = getelementptr inbounds float, ptr %v568, i64 8
  store <8 x float> %v573, ptr %v574, align 4
  %v575 = getelementptr inbounds float, ptr %v566, i64 16
  %v576 = load <8 x float>, ptr %v575, align 4
  %v577 = getelementptr inbounds float, ptr %v568, i64 16
  store <8 x float> %v576, ptr %v577, align 4
  %v578 = getelementptr inbounds float, ptr %v566, i64 24
  %v579 = load <8 x float>, ptr %v578, align 4
  %v580 = getelementptr inbounds float, ptr %v568, i64 24
  store <8 x float> %v579, ptr %v580, align 4
  %v581 = add nsw i64 %v563, 1
  br label %b94
b96:
  %v582 = sdiv i64 %v524, 2
  br label %b97
b97:
  %v583 = phi i64 [ 0, %b96 ], [ %v592, %b98 ]
  %v584 = icmp slt i64 %v583, %v582
  br i1 %v584, label %b98, label %b99
b98:
  %v585 = mul i64 %v583, 2
  %v586 = add i64 %v520, %v585
  %v587 = mul i64 %v583, 768
  %v588 = getelementptr inbounds float, ptr %v490, i64 %v587
  %v589 = mul i64 %v586, 8
  %v590 = add i64 %v589, %v558
  %v591 = getelementptr inbounds float, ptr %v504, i64 %v590
  call void @outer_2x32(ptr %v588, ptr %v70, i64 %v519, ptr %v591, i64 8)
  %v592 = add nsw i64 %v583, 1
  br label %b97
b99:
  %v593 = add nsw i64 %v558, 32
  br label %b91
b93:
  %v594 = mul i64 %v515, 8
  %v595 = add i64 %v594, 0
  %v596 = getelementptr inbounds float, ptr %v489, i64 %v595
  br label %b100
b100:
  %v597 = phi i64 [ 0, %b93 ], [ %v606, %b101 ]
  %v598 = icmp slt i64 %v597, %v519
  br i1 %v598, label %b101, label %b102
b101:
  %v599 = mul i64 %v597, 8
  %v600 = getelementptr inbounds float, ptr %v596, i64 %v599
  %v601 = mul i64 %v597, 8
  %v602 = getelementptr inbounds float, ptr %v70, i64 %v601
  %v603 = getelementptr inbounds float, ptr %v600, i64 0
  %v604 = load <8 x float>, ptr %v603, align 4
  %v605 = getelementptr inbounds float, ptr %v602, i64 0
  store <8 x float> %v604, ptr %v605, align 4
  %v606 = add nsw i64 %v597, 1
  br label %b100
b102:
  %v607 = sdiv i64 %v524, 2
  br label %b103
b103:
  %v608 = phi i64 [ 0, %b102 ], [ %v617, %b104 ]
  %v609 = icmp slt i64 %v608, %v607
  br i1 %v609, label %b104, label %b105
b104:
  %v610 = mul i64 %v608, 2
  %v611 = add i64 %v520, %v610
  %v612 = mul i64 %v608, 768
  %v613 = getelementptr inbounds float, ptr %v490, i64 %v612
  %v614 = mul i64 %v611, 8
  %v615 = add i64 %v614, 0
  %v616 = getelementptr inbounds float, ptr %v504, i64 %v615
  call void @outer_2x8(ptr %v613, ptr %v70, i64 %v519, ptr %v616, i64 8)
  %v617 = add nsw i64 %v608, 1
  br label %b103
b105:
  %v618 = add nsw i64 %v520, 64
  br label %b79
b81:
  %v619 = add nsw i64 %v515, 384
  br label %b76
b78:
  %v620 = icmp sgt i64 %v3, 1
  br i1 %v620, label %b106, label %b107
b106:
  %v621 = getelementptr inbounds i64, ptr %v1, i64 3
  %v622 = atomicrmw add ptr %v621, i64 1 acq_rel
  %v623 = load i64, ptr %v65, align 8
  %v624 = add i64 %v623, 1
  store i64 %v624, ptr %v65, align 8
  %v625 = mul i64 %v3, %v624
  br label %b108
b108:
  %v626 = load atomic i64, ptr %v621 acquire, align 8
  %v627 = icmp slt i64 %v626, %v625
  br i1 %v627, label %b109, label %b110
b109:
  %v628 = call i32 @sched_yield()
  br label %b108
b110:
  br label %b107
b107:
  %v629 = mul i64 0, 24
  %v630 = getelementptr inbounds float, ptr %v36, i64 %v629
  %v631 = getelementptr inbounds float, ptr %v630, i64 0
  %v632 = mul i64 0, 8
  %v633 = getelementptr inbounds float, ptr %v20, i64 %v632
  %v634 = getelementptr inbounds float, ptr %v633, i64 0
  %v635 = getelementptr inbounds float, ptr %v70, i64 12288
  %v636 = add i64 24, 1
  %v637 = sdiv i64 %v636, 2
  %v638 = add i64 %v2, 1
  %v639 = mul i64 %v637, %v2
  %v640 = sdiv i64 %v639, %v3
  %v641 = mul i64 %v640, 2
  %v642 = icmp slt i64 %v641, 24
  %v643 = select i1 %v642, i64 %v641, i64 24
  %v644 = mul i64 %v637, %v638
  %v645 = sdiv i64 %v644, %v3
  %v646 = mul i64 %v645, 2
  %v647 = icmp slt i64 %v646, 24
  %v648 = select i1 %v647, i64 %v646, i64 24
  %v649 = getelementptr inbounds float, ptr %v32, i64 0
  br label %b111
b111:
  %v650 = phi i64 [ %v643, %b107 ], [ %v658, %b116 ]
  %v651 = icmp slt i64 %v650, %v648
  br i1 %v651, label %b112, label %b113
b112:
  %v652 = mul i64 %v650, 8
  %v653 = getelementptr inbounds float, ptr %v649, i64 %v652
  br label %b114
b114:
  %v654 = phi i64 [ 0, %b112 ], [ %v657, %b115 ]
  %v655 = icmp slt i64 %v654, 8
  br i1 %v655, label %b115, label %b116
b115:
  %v656 = getelementptr inbounds float, ptr %v653, i64 %v654
  store float 0x0000000000000000, ptr %v656, align 4
  %v657 = add nsw i64 %v654, 1
  br label %b114
b116:
  %v658 = add nsw i64 %v650, 1
  br label %b111
b113:
  %v659 = mul i64 %v8, 1
  br label %b117
b117:
  %v660 = phi i64 [ 0, %b113 ], [ %v764, %b122 ]
  %v661 = icmp slt i64 %v660, %v659
  br i1 %v661, label %b118, label %b119
b118:
  %v662 = sub i64 %v659, %v660
  %v663 = icmp slt i64 %v662, 384
  %v664 = select i1 %v663, i64 %v662, i64 384
  br label %b120
b120:
  %v665 = phi i64 [ %v643, %b118 ], [ %v763, %b146 ]
  %v666 = icmp slt i64 %v665, %v648
  br i1 %v666, label %b121, label %b122
b121:
  %v667 = sub i64 %v648, %v665
  %v668 = icmp slt i64 %v667, 64
  %v669 = select i1 %v668, i64 %v667, i64 64
  %v670 = sdiv i64 %v669, 2
  %v671 = mul i64 %v670, 2
  %v672 = sub i64 %v669, %v671
  %v673 = mul i64 %v660, 24
  %v674 = add i64 %v673, %v665
  %v675 = getelementptr inbounds float, ptr %v631, i64 %v674
  br label %b123
b123:
  %v676 = phi i64 [ 0, %b121 ], [ %v702, %b131 ]
  %v677 = icmp slt i64 %v676, %v664
  br i1 %v677, label %b124, label %b125
b124:
  %v678 = mul i64 %v676, 24
  %v679 = getelementptr inbounds float, ptr %v675, i64 %v678
  %v680 = mul i64 %v676, 2
  %v681 = getelementptr inbounds float, ptr %v635, i64 %v680
  br label %b126
b126:
  %v682 = phi i64 [ 0, %b124 ], [ %v691, %b127 ]
  %v683 = icmp slt i64 %v682, %v670
  br i1 %v683, label %b127, label %b128
b127:
  %v684 = mul i64 %v682, 2
  %v685 = getelementptr inbounds float, ptr %v679, i64 %v684
  %v686 = mul i64 %v682, 768
  %v687 = getelementptr inbounds float, ptr %v681, i64 %v686
  %v688 = getelementptr inbounds float, ptr %v685, i64 0
  %v689 = load <2 x float>, ptr %v688, align 4
  %v690 = getelementptr inbounds float, ptr %v687, i64 0
  store <2 x float> %v689, ptr %v690, align 4
  %v691 = add nsw i64 %v682, 1
  br label %b126
b128:
  %v692 = mul i64 %v670, 2
  %v693 = getelementptr inbounds float, ptr %v679, i64 %v692
  %v694 = mul i64 %v670, 768
  %v695 = getelementptr inbounds float, ptr %v681, i64 %v694
  br label %b129
b129:
  %v696 = phi i64 [ 0, %b128 ], [ %v701, %b130 ]
  %v697 = icmp slt i64 %v696, %v672
  br i1 %v697, label %b130, label %b131
b130:
  %v698 = getelementptr inbounds float, ptr %v693, i64 %v696
  %v699 = load float, ptr %v698, align 4
  %v700 = getelementptr inbounds float, ptr %v695, i64 %v696
  store float %v699, ptr %v700, align 4
  %v701 = add nsw i64 %v696, 1
  br label %b129, !llvm.loop !3
b131:
  %v702 = add nsw i64 %v676, 1
  br label %b123
b125:
  br label %b132
b132:
  %v703 = phi i64 [ 0, %b125 ], [ %v738, %b140 ]
  %v704 = icmp slt i64 %v703, 0
  br i1 %v704, label %b133, label %b134
b133:
  %v705 = mul i64 %v660, 8
  %v706 = add i64 %v705, %v703
  %v707 = getelementptr inbounds float, ptr %v634, i64 %v706
  br label %b135
b135:
  %v708 = phi i64 [ 0, %b133 ], [ %v726, %b136 ]
  %v709 = icmp slt i64 %v708, %v664
  br i1 %v709, label %b136, label %b137
b136:
  %v710 = mul i64 %v708, 8
  %v711 = getelementptr inbounds float, ptr %v707, i64 %v710
  %v712 = mul i64 %v708, 32
  %v713 = getelementptr inbounds float, ptr %v70, i64 %v712
  %v714 = getelementptr inbounds float, ptr %v711, i64 0
  %v715 = load <8 x float>, ptr %v714, align 4
  %v716 = getelementptr inbounds float, ptr %v713, i64 0
  store <8 x float> %v715, ptr %v716, align 4
  %v717 = getelementptr inbounds float, ptr %v711, i64 8
  %v718 = load <8 x float>, ptr %v717, align 4
  %v719 = getelementptr inbounds float, ptr %v713, i64 8
  store <8 x float> %v718, ptr %v719, align 4
  %v720 = getelementptr inbounds float, ptr %v711, i64 16
  %v721 = load <8 x float>, ptr %v720, align 4
  %v722 = getelementptr inbounds float, ptr %v713, i64 16
  store <8 x float> %v721, ptr %v722, align 4
  %v723 = getelementptr inbounds float, ptr %v711, i64 24
  %v724 = load <8 x float>, ptr %v723, align 4
  %v725 = getelementptr inbounds float, ptr %v713, i64 24
  store <8 x float> %v724, ptr %v725, align 4
  %v726 = add nsw i64 %v708, 1
  br label %b135
b137:
  %v727 = sdiv i64 %v669, 2
  br label %b138
b138:
  %v728 = phi i64 [ 0, %b137 ], [ %v737, %b139 ]
  %v729 = icmp slt i64 %v728, %v727
  br i1 %v729, label %b139, label %b140
b139:
  %v730 = mul i64 %v728, 2
  %v731 = add i64 %v665, %v730
  %v732 = mul i64 %v728, 768
  %v733 = getelementptr inbounds float, ptr %v635, i64 %v732
  %v734 = mul i64 %v731, 8
  %v735 = add i64 %v734, %v703
  %v736 = getelementptr inbounds float, ptr %v649, i64 %v735
  call void @outer_2x32(ptr %v733, ptr %v70, i64 %v664, ptr %v736, i64 8)
  %v737 = add nsw i64 %v728, 1
  br label %b138
b140:
  %v738 = add nsw i64 %v703, 32
  br label %b132
b134:
  %v739 = mul i64 %v660, 8
  %v740 = add i64 %v739, 0
  %v741 = getelementptr inbounds float, ptr %v634, i64 %v740
  br label %b141
b141:
  %v742 = phi i64 [ 0, %b134 ], [ %v751, %b142 ]
  %v743 = icmp slt i64 %v742, %v664
  br i1 %v743, label %b142, label %b143
b142:
  %v744 = mul i64 %v742, 8
  %v745 = getelementptr inbounds float, ptr %v741, i64 %v744
  %v746 = mul i64 %v742, 8
  %v747 = getelementptr inbounds float, ptr %v70, i64 %v746
  %v748 = getelementptr inbounds float, ptr %v745, i64 0
  %v749 = load <8 x float>, ptr %v748, align 4
  %v750 = getelementptr inbounds float, ptr %v747, i64 0
  store <8 x float> %v749, ptr %v750, align 4
  %v751 = add nsw i64 %v742, 1
  br label %b141
b143:
  %v752 = sdiv i64 %v669, 2
  br label %b144
b144:
  %v753 = phi i64 [ 0, %b143 ], [ %v762, %b145 ]
  %v754 = icmp slt i64 %v753, %v752
  br i1 %v754, label %b145, label %b146
b145:
  %v755 = mul i64 %v753, 2
  %v756 = add i64 %v665, %v755
  %v757 = mul i64 %v753, 768
  %v758 = getelementptr inbounds float, ptr %v635, i64 %v757
  %v759 = mul i64 %v756, 8
  %v760 = add i64 %v759, 0
  %v761 = getelementptr inbounds float, ptr %v649, i64 %v760
  call void @outer_2x8(ptr %v758, ptr %v70, i64 %v664, ptr %v761, i64 8)
  %v762 = add nsw i64 %v753, 1
  br label %b144
b146:
  %v763 = add nsw i64 %v665, 64
  br label %b120
b122:
  %v764 = add nsw i64 %v660, 384
  br label %b117
b119:
  %v765 = icmp sgt i64 %v3, 1
  br i1 %v765, label %b147, label %b148
b147:
  %v766 = getelementptr inbounds i64, ptr %v1, i64 3
  %v767 = atomicrmw add ptr %v766, i64 1 acq_rel
  %v768 = load i64, ptr %v65, align 8
  %v769 = add i64 %v768, 1
  store i64 %v769, ptr %v65, align 8
  %v770 = mul i64 %v3, %v769
  br label %b149
b149:
  %v771 = load atomic i64, ptr %v766 acquire, align 8
  %v772 = icmp slt i64 %v771, %v770
  br i1 %v772, label %b150, label %b151
b150:
  %v773 = call i32 @sched_yield()
  br label %b149
b151:
  br label %b148
b148:
  %v774 = icmp eq i64 %v2, 0
  br i1 %v774, label %b152, label %b153
b152:
  br label %b154
b154:
  %v775 = phi i64 [ 0, %b152 ], [ %v797, %b159 ]
  %v776 = icmp slt i64 %v775, 24
  br i1 %v776, label %b155, label %b156
b155:
  br label %b157
b157:
  %v777 = phi i64 [ 0, %b155 ], [ %v794, %b162 ]
  %v778 = phi <8 x float> [ splat (float 0x0000000000000000), %b155 ], [ %v793, %b162 ]
  %v779 = icmp slt i64 %v777, %v8
  br i1 %v779, label %b158, label %b159
b158:
  %v780 = add i64 %v777, 128
  %v781 = icmp slt i64 %v780, %v8
  %v782 = select i1 %v781, i64 %v780, i64 %v8
  br label %b160
b160:
  %v783 = phi i64 [ %v777, %b158 ], [ %v792, %b161 ]
  %v784 = phi <8 x float> [ splat (float 0x0000000000000000), %b158 ], [ %v791, %b161 ]
  %v785 = icmp slt i64 %v783, %v782
  br i1 %v785, label %b161, label %b162
b161:
  %v786 = mul i64 %v783, 24
  %v787 = getelementptr inbounds float, ptr %v36, i64 %v786
  %v788 = add i64 0, %v775
  %v789 = getelementptr inbounds float, ptr %v787, i64 %v788
  %v790 = load <8 x float>, ptr %v789, align 4
  %v791 = fadd <8 x float> %v784, %v790
  %v792 = add nsw i64 %v783, 1
  br label %b160
b162:
  %v793 = fadd <8 x float> %v778, %v784
  %v794 = add nsw i64 %v777, 128
  br label %b157
b159:
  %v795 = add i64 0, %v775
  %v796 = getelementptr inbounds float, ptr %v34, i64 %v795
  store <8 x float> %v778, ptr %v796, align 4
  %v797 = add nsw i64 %v775, 8
  br label %b154
b156:
  br label %b153
b153:
  %v798 = icmp sgt i64 %v3, 1
  br i1 %v798, label %b163, label %b164
b163:
  %v799 = getelementptr inbounds i64, ptr %v1, i64 3
  %v800 = atomicrmw add ptr %v799, i64 1 acq_rel
  %v801 = load i64, ptr %v65, align 8
  %v802 = add i64 %v801, 1
  store i64 %v802, ptr %v65, align 8
  %v803 = mul i64 %v3, %v802
  br label %b165
b165:
  %v804 = load atomic i64, ptr %v799 acquire, align 8
  %v805 = icmp slt i64 %v804, %v803
  br i1 %v805, label %b166, label %b167
b166:
  %v806 = call i32 @sched_yield()
  br label %b165
b167:
  br label %b164
b164:
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
