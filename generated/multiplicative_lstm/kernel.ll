; generated from specs/multiplicative_lstm.yaml by `make generated`: do not edit
; multiplicative_lstm I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4, ptr @tile_2x4], align 8
@table_tile_2x1 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x1, ptr @tile_2x1], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8
@table_tile_8x1_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1_more, ptr @tile_2x1_more, ptr @tile_3x1_more, ptr @tile_4x1_more, ptr @tile_5x1_more, ptr @tile_6x1_more, ptr @tile_7x1_more, ptr @tile_8x1_more], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v97 = alloca i64, i64 1, align 8
  %v435 = alloca float, i64 64, align 4
  %v526 = alloca float, i64 64, align 4
  %v621 = alloca float, i64 64, align 4
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
  %v67 = getelementptr inbounds i64, ptr %v1, i64 6
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 12
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 13
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 14
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 17
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 24
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 26
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 27
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 28
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 29
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 30
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 31
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 32
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 33
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 34
  %v96 = load i64, ptr %v95, align 8
  store i64 0, ptr %v97, align 8
  %v98 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v99 = load ptr, ptr %v98, align 4
  %v100 = mul i64 %v2, 0
  %v101 = add i64 %v100, 640
  %v102 = getelementptr inbounds float, ptr %v99, i64 %v101
  %v103 = getelementptr inbounds i64, ptr %v1, i64 4
  %v104 = load i64, ptr %v103, align 8
  %v105 = icmp eq i64 %v104, 0
  br i1 %v105, label %b0, label %b1
b0:
  %v106 = icmp eq i64 %v2, 0
  br i1 %v106, label %b2, label %b3
b2:
  %v107 = add i64 0, 0
  %v108 = getelementptr inbounds float, ptr %v48, i64 %v107
  %v109 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v110 = shufflevector <8 x float> %v109, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v110, ptr %v108, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v111 = icmp sgt i64 %v3, 1
  br i1 %v111, label %b4, label %b5
b4:
  %v112 = getelementptr inbounds i64, ptr %v1, i64 3
  %v113 = atomicrmw add ptr %v112, i64 1 acq_rel
  %v114 = load i64, ptr %v97, align 8
  %v115 = add i64 %v114, 1
  store i64 %v115, ptr %v97, align 8
  %v116 = mul i64 %v3, %v115
  br label %b6
b6:
  %v117 = load atomic i64, ptr %v112 acquire, align 8
  %v118 = icmp slt i64 %v117, %v116
  br i1 %v118, label %b7, label %b8
b7:
  %v119 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v120 = getelementptr inbounds i64, ptr %v1, i64 4
  %v121 = load i64, ptr %v120, align 8
  %v122 = icmp eq i64 %v121, 0
  br i1 %v122, label %b9, label %b10
b9:
  %v123 = icmp eq i64 %v2, 0
  br i1 %v123, label %b11, label %b12
b11:
  br label %b13
b13:
  %v124 = phi i64 [ 0, %b11 ], [ %v131, %b14 ]
  %v125 = icmp slt i64 %v124, 64
  br i1 %v125, label %b14, label %b15
b14:
  %v126 = add i64 0, %v124
  %v127 = getelementptr inbounds float, ptr %v12, i64 %v126
  %v128 = load <8 x float>, ptr %v127, align 4
  %v129 = add i64 0, %v124
  %v130 = getelementptr inbounds float, ptr %v44, i64 %v129
  store <8 x float> %v128, ptr %v130, align 4
  %v131 = add nsw i64 %v124, 8
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v132 = icmp sgt i64 %v3, 1
  br i1 %v132, label %b16, label %b17
b16:
  %v133 = getelementptr inbounds i64, ptr %v1, i64 3
  %v134 = atomicrmw add ptr %v133, i64 1 acq_rel
  %v135 = load i64, ptr %v97, align 8
  %v136 = add i64 %v135, 1
  store i64 %v136, ptr %v97, align 8
  %v137 = mul i64 %v3, %v136
  br label %b18
b18:
  %v138 = load atomic i64, ptr %v133 acquire, align 8
  %v139 = icmp slt i64 %v138, %v137
  br i1 %v139, label %b19, label %b20
b19:
  %v140 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v141 = getelementptr inbounds i64, ptr %v1, i64 4
  %v142 = load i64, ptr %v141, align 8
  %v143 = icmp eq i64 %v142, 0
  br i1 %v143, label %b21, label %b22
b21:
  %v144 = icmp eq i64 %v2, 0
  br i1 %v144, label %b23, label %b24
b23:
  br label %b25
b25:
  %v145 = phi i64 [ 0, %b23 ], [ %v152, %b26 ]
  %v146 = icmp slt i64 %v145, 256
  br i1 %v146, label %b26, label %b27
b26:
  %v147 = add i64 0, %v145
  %v148 = getelementptr inbounds float, ptr %v14, i64 %v147
  %v149 = load <8 x float>, ptr %v148, align 4
  %v150 = add i64 64, %v145
  %v151 = getelementptr inbounds float, ptr %v44, i64 %v150
  store <8 x float> %v149, ptr %v151, align 4
  %v152 = add nsw i64 %v145, 8
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v153 = icmp sgt i64 %v3, 1
  br i1 %v153, label %b28, label %b29
b28:
  %v154 = getelementptr inbounds i64, ptr %v1, i64 3
  %v155 = atomicrmw add ptr %v154, i64 1 acq_rel
  %v156 = load i64, ptr %v97, align 8
  %v157 = add i64 %v156, 1
  store i64 %v157, ptr %v97, align 8
  %v158 = mul i64 %v3, %v157
  br label %b30
b30:
  %v159 = load atomic i64, ptr %v154 acquire, align 8
  %v160 = icmp slt i64 %v159, %v158
  br i1 %v160, label %b31, label %b32
b31:
  %v161 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v162 = getelementptr inbounds i64, ptr %v1, i64 4
  %v163 = load i64, ptr %v162, align 8
  %v164 = icmp eq i64 %v163, 0
  br i1 %v164, label %b33, label %b34
b33:
  %v165 = getelementptr inbounds i64, ptr %v1, i64 35
  %v166 = load i64, ptr %v165, align 8
  %v167 = icmp eq i64 %v166, 0
  br i1 %v167, label %b35, label %b36
b35:
  %v168 = add i64 %v7, 0
  %v169 = sdiv i64 %v168, 1
  %v170 = add i64 %v2, 1
  %v171 = mul i64 %v169, %v2
  %v172 = sdiv i64 %v171, %v3
  %v173 = mul i64 %v172, 1
  %v174 = icmp slt i64 %v173, %v7
  %v175 = select i1 %v174, i64 %v173, i64 %v7
  %v176 = mul i64 %v169, %v170
  %v177 = sdiv i64 %v176, %v3
  %v178 = mul i64 %v177, 1
  %v179 = icmp slt i64 %v178, %v7
  %v180 = select i1 %v179, i64 %v178, i64 %v7
  br label %b37
b37:
  %v181 = phi i64 [ %v175, %b35 ], [ %v192, %b38 ]
  %v182 = icmp slt i64 %v181, %v180
  br i1 %v182, label %b38, label %b39
b38:
  %v183 = and i64 0, %v72
  %v184 = mul i64 %v183, %v7
  %v185 = add i64 %v184, %v181
  %v186 = mul i64 %v185, 8
  %v187 = getelementptr inbounds float, ptr %v24, i64 %v186
  %v188 = add i64 0, 0
  %v189 = getelementptr inbounds float, ptr %v187, i64 %v188
  %v190 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v191, ptr %v189, align 4
  %v192 = add nsw i64 %v181, 1
  br label %b37
b39:
  br label %b36
b36:
  br label %b34
b34:
  %v193 = icmp sgt i64 %v3, 1
  br i1 %v193, label %b40, label %b41
b40:
  %v194 = getelementptr inbounds i64, ptr %v1, i64 3
  %v195 = atomicrmw add ptr %v194, i64 1 acq_rel
  %v196 = load i64, ptr %v97, align 8
  %v197 = add i64 %v196, 1
  store i64 %v197, ptr %v97, align 8
  %v198 = mul i64 %v3, %v197
  br label %b42
b42:
  %v199 = load atomic i64, ptr %v194 acquire, align 8
  %v200 = icmp slt i64 %v199, %v198
  br i1 %v200, label %b43, label %b44
b43:
  %v201 = call i32 @sched_yield()
  br label %b42
b44:
  br label %b41
b41:
  %v202 = getelementptr inbounds i64, ptr %v1, i64 4
  %v203 = load i64, ptr %v202, align 8
  %v204 = icmp eq i64 %v203, 0
  br i1 %v204, label %b45, label %b46
b45:
  %v205 = getelementptr inbounds i64, ptr %v1, i64 36
  %v206 = load i64, ptr %v205, align 8
  %v207 = icmp eq i64 %v206, 0
  br i1 %v207, label %b47, label %b48
b47:
  %v208 = add i64 %v7, 0
  %v209 = sdiv i64 %v208, 1
  %v210 = add i64 %v2, 1
  %v211 = mul i64 %v209, %v2
  %v212 = sdiv i64 %v211, %v3
  %v213 = mul i64 %v212, 1
  %v214 = icmp slt i64 %v213, %v7
  %v215 = select i1 %v214, i64 %v213, i64 %v7
  %v216 = mul i64 %v209, %v210
  %v217 = sdiv i64 %v216, %v3
  %v218 = mul i64 %v217, 1
  %v219 = icmp slt i64 %v218, %v7
  %v220 = select i1 %v219, i64 %v218, i64 %v7
  br label %b49
b49:
  %v221 = phi i64 [ %v215, %b47 ], [ %v232, %b50 ]
  %v222 = icmp slt i64 %v221, %v220
  br i1 %v222, label %b50, label %b51
b50:
  %v223 = and i64 0, %v74
  %v224 = mul i64 %v223, %v7
  %v225 = add i64 %v224, %v221
  %v226 = mul i64 %v225, 8
  %v227 = getelementptr inbounds float, ptr %v26, i64 %v226
  %v228 = add i64 0, 0
  %v229 = getelementptr inbounds float, ptr %v227, i64 %v228
  %v230 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v231 = shufflevector <8 x float> %v230, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v231, ptr %v229, align 4
  %v232 = add nsw i64 %v221, 1
  br label %b49
b51:
  br label %b48
b48:
  br label %b46
b46:
  %v233 = icmp sgt i64 %v3, 1
  br i1 %v233, label %b52, label %b53
b52:
  %v234 = getelementptr inbounds i64, ptr %v1, i64 3
  %v235 = atomicrmw add ptr %v234, i64 1 acq_rel
  %v236 = load i64, ptr %v97, align 8
  %v237 = add i64 %v236, 1
  store i64 %v237, ptr %v97, align 8
  %v238 = mul i64 %v3, %v237
  br label %b54
b54:
  %v239 = load atomic i64, ptr %v234 acquire, align 8
  %v240 = icmp slt i64 %v239, %v238
  br i1 %v240, label %b55, label %b56
b55:
  %v241 = call i32 @sched_yield()
  br label %b54
b56:
  br label %b53
b53:
  %v242 = getelementptr inbounds float, ptr %v99, i64 0
  %v243 = getelementptr inbounds i64, ptr %v1, i64 4
  %v244 = load i64, ptr %v243, align 8
  %v245 = icmp eq i64 %v244, 0
  br i1 %v245, label %b57, label %b58
b57:
  %v246 = add i64 2, 0
  %v247 = sdiv i64 %v246, 1
  %v248 = add i64 %v2, 1
  %v249 = mul i64 %v247, %v2
  %v250 = sdiv i64 %v249, %v3
  %v251 = mul i64 %v250, 1
  %v252 = icmp slt i64 %v251, 2
  %v253 = select i1 %v252, i64 %v251, i64 2
  %v254 = mul i64 %v247, %v248
  %v255 = sdiv i64 %v254, %v3
  %v256 = mul i64 %v255, 1
  %v257 = icmp slt i64 %v256, 2
  %v258 = select i1 %v257, i64 %v256, i64 2
  %v259 = icmp slt i64 %v258, 1
  %v260 = select i1 %v259, i64 %v258, i64 1
  br label %b59
b59:
  %v261 = phi i64 [ %v253, %b57 ], [ %v302, %b60 ]
  %v262 = icmp slt i64 %v261, %v260
  br i1 %v262, label %b60, label %b61
b60:
  %v263 = mul i64 %v261, 256
  %v264 = mul i64 %v261, 32
  %v265 = add i64 %v263, 0
  %v266 = add i64 %v264, 0
  %v267 = getelementptr inbounds float, ptr %v242, i64 %v265
  %v268 = sub i64 40, %v266
  %v269 = icmp slt i64 %v268, 0
  %v270 = select i1 %v269, i64 0, i64 %v268
  %v271 = mul i64 %v266, 8
  %v272 = add i64 0, %v271
  %v273 = getelementptr inbounds float, ptr %v44, i64 %v272
  call void @pack_turned(ptr %v273, i64 8, i64 1, i64 8, i64 %v270, ptr %v267, i64 32)
  %v274 = add i64 %v263, 8
  %v275 = add i64 %v264, 8
  %v276 = getelementptr inbounds float, ptr %v242, i64 %v274
  %v277 = sub i64 40, %v275
  %v278 = icmp slt i64 %v277, 0
  %v279 = select i1 %v278, i64 0, i64 %v277
  %v280 = mul i64 %v275, 8
  %v281 = add i64 0, %v280
  %v282 = getelementptr inbounds float, ptr %v44, i64 %v281
  call void @pack_turned(ptr %v282, i64 8, i64 1, i64 8, i64 %v279, ptr %v276, i64 32)
  %v283 = add i64 %v263, 16
  %v284 = add i64 %v264, 16
  %v285 = getelementptr inbounds float, ptr %v242, i64 %v283
  %v286 = sub i64 40, %v284
  %v287 = icmp slt i64 %v286, 0
  %v288 = select i1 %v287, i64 0, i64 %v286
  %v289 = mul i64 %v284, 8
  %v290 = add i64 0, %v289
  %v291 = getelementptr inbounds float, ptr %v44, i64 %v290
  call void @pack_turned(ptr %v291, i64 8, i64 1, i64 8, i64 %v288, ptr %v285, i64 32)
  %v292 = add i64 %v263, 24
  %v293 = add i64 %v264, 24
  %v294 = getelementptr inbounds float, ptr %v242, i64 %v292
  %v295 = sub i64 40, %v293
  %v296 = icmp slt i64 %v295, 0
  %v297 = select i1 %v296, i64 0, i64 %v295
  %v298 = mul i64 %v293, 8
  %v299 = add i64 0, %v298
  %v300 = getelementptr inbounds float, ptr %v44, i64 %v299
  call void @pack_turned(ptr %v300, i64 8, i64 1, i64 8, i64 %v297, ptr %v294, i64 32)
  %v301 = add i64 %v263, 256
  %v302 = add nsw i64 %v261, 1
  br label %b59
b61:
  %v303 = icmp eq i64 %v258, 2
  br i1 %v303, label %b62, label %b63
b62:
  %v304 = mul i64 1, 256
  %v305 = mul i64 1, 32
  %v306 = add i64 %v304, 0
  %v307 = add i64 %v305, 0
  %v308 = getelementptr inbounds float, ptr %v242, i64 %v306
  %v309 = sub i64 40, %v307
  %v310 = icmp slt i64 %v309, 0
  %v311 = select i1 %v310, i64 0, i64 %v309
  %v312 = mul i64 %v307, 8
  %v313 = add i64 0, %v312
  %v314 = getelementptr inbounds float, ptr %v44, i64 %v313
  call void @pack_turned(ptr %v314, i64 8, i64 1, i64 8, i64 %v311, ptr %v308, i64 8)
  %v315 = add i64 %v304, 64
  br label %b63
b63:
  br label %b58
b58:
  %v316 = icmp sgt i64 %v3, 1
  br i1 %v316, label %b64, label %b65
b64:
  %v317 = getelementptr inbounds i64, ptr %v1, i64 3
  %v318 = atomicrmw add ptr %v317, i64 1 acq_rel
  %v319 = load i64, ptr %v97, align 8
  %v320 = add i64 %v319, 1
  store i64 %v320, ptr %v97, align 8
  %v321 = mul i64 %v3, %v320
  br label %b66
b66:
  %v322 = load atomic i64, ptr %v317 acquire, align 8
  %v323 = icmp slt i64 %v322, %v321
  br i1 %v323, label %b67, label %b68
b67:
  %v324 = call i32 @sched_yield()
  br label %b66
b68:
  br label %b65
b65:
  %v325 = getelementptr inbounds float, ptr %v99, i64 320
  %v326 = getelementptr inbounds float, ptr %v99, i64 384
  %v327 = getelementptr inbounds i64, ptr %v1, i64 4
  %v328 = load i64, ptr %v327, align 8
  %v329 = icmp eq i64 %v328, 0
  br i1 %v329, label %b69, label %b70
b69:
  %v330 = add i64 1, 0
  %v331 = sdiv i64 %v330, 1
  %v332 = add i64 %v2, 1
  %v333 = mul i64 %v331, %v2
  %v334 = sdiv i64 %v333, %v3
  %v335 = mul i64 %v334, 1
  %v336 = icmp slt i64 %v335, 1
  %v337 = select i1 %v336, i64 %v335, i64 1
  %v338 = mul i64 %v331, %v332
  %v339 = sdiv i64 %v338, %v3
  %v340 = mul i64 %v339, 1
  %v341 = icmp slt i64 %v340, 1
  %v342 = select i1 %v341, i64 %v340, i64 1
  %v343 = icmp slt i64 %v342, 1
  %v344 = select i1 %v343, i64 %v342, i64 1
  br label %b71
b71:
  %v345 = phi i64 [ %v337, %b69 ], [ %v359, %b72 ]
  %v346 = icmp slt i64 %v345, %v344
  br i1 %v346, label %b72, label %b73
b72:
  %v347 = mul i64 %v345, 64
  %v348 = mul i64 %v345, 8
  %v349 = add i64 %v347, 0
  %v350 = add i64 %v348, 0
  %v351 = getelementptr inbounds float, ptr %v325, i64 %v349
  %v352 = sub i64 8, %v350
  %v353 = icmp slt i64 %v352, 0
  %v354 = select i1 %v353, i64 0, i64 %v352
  %v355 = mul i64 %v350, 8
  %v356 = add i64 0, %v355
  %v357 = getelementptr inbounds float, ptr %v16, i64 %v356
  call void @pack_turned(ptr %v357, i64 8, i64 1, i64 8, i64 %v354, ptr %v351, i64 8)
  %v358 = add i64 %v347, 64
  %v359 = add nsw i64 %v345, 1
  br label %b71
b73:
  %v360 = add i64 1, 0
  %v361 = sdiv i64 %v360, 1
  %v362 = add i64 %v2, 1
  %v363 = mul i64 %v361, %v2
  %v364 = sdiv i64 %v363, %v3
  %v365 = mul i64 %v364, 1
  %v366 = icmp slt i64 %v365, 1
  %v367 = select i1 %v366, i64 %v365, i64 1
  %v368 = mul i64 %v361, %v362
  %v369 = sdiv i64 %v368, %v3
  %v370 = mul i64 %v369, 1
  %v371 = icmp slt i64 %v370, 1
  %v372 = select i1 %v371, i64 %v370, i64 1
  %v373 = icmp slt i64 %v372, 1
  %v374 = select i1 %v373, i64 %v372, i64 1
  br label %b74
b74:
  %v375 = phi i64 [ %v367, %b73 ], [ %v416, %b75 ]
  %v376 = icmp slt i64 %v375, %v374
  br i1 %v376, label %b75, label %b76
b75:
  %v377 = mul i64 %v375, 256
  %v378 = mul i64 %v375, 8
  %v379 = add i64 %v377, 0
  %v380 = add i64 %v378, 0
  %v381 = getelementptr inbounds float, ptr %v326, i64 %v379
  %v382 = sub i64 8, %v380
  %v383 = icmp slt i64 %v382, 0
  %v384 = select i1 %v383, i64 0, i64 %v382
  %v385 = mul i64 %v380, 8
  %v386 = add i64 64, %v385
  %v387 = getelementptr inbounds float, ptr %v18, i64 %v386
  call void @pack_turned(ptr %v387, i64 8, i64 1, i64 8, i64 %v384, ptr %v381, i64 32)
  %v388 = add i64 %v377, 8
  %v389 = add i64 %v378, 0
  %v390 = getelementptr inbounds float, ptr %v326, i64 %v388
  %v391 = sub i64 8, %v389
  %v392 = icmp slt i64 %v391, 0
  %v393 = select i1 %v392, i64 0, i64 %v391
  %v394 = mul i64 %v389, 8
  %v395 = add i64 0, %v394
  %v396 = getelementptr inbounds float, ptr %v18, i64 %v395
  call void @pack_turned(ptr %v396, i64 8, i64 1, i64 8, i64 %v393, ptr %v390, i64 32)
  %v397 = add i64 %v377, 16
  %v398 = add i64 %v378, 0
  %v399 = getelementptr inbounds float, ptr %v326, i64 %v397
  %v400 = sub i64 8, %v398
  %v401 = icmp slt i64 %v400, 0
  %v402 = select i1 %v401, i64 0, i64 %v400
  %v403 = mul i64 %v398, 8
  %v404 = add i64 192, %v403
  %v405 = getelementptr inbounds float, ptr %v18, i64 %v404
  call void @pack_turned(ptr %v405, i64 8, i64 1, i64 8, i64 %v402, ptr %v399, i64 32)
  %v406 = add i64 %v377, 24
  %v407 = add i64 %v378, 0
  %v408 = getelementptr inbounds float, ptr %v326, i64 %v406
  %v409 = sub i64 8, %v407
  %v410 = icmp slt i64 %v409, 0
  %v411 = select i1 %v410, i64 0, i64 %v409
  %v412 = mul i64 %v407, 8
  %v413 = add i64 128, %v412
  %v414 = getelementptr inbounds float, ptr %v18, i64 %v413
  call void @pack_turned(ptr %v414, i64 8, i64 1, i64 8, i64 %v411, ptr %v408, i64 32)
  %v415 = add i64 %v377, 256
  %v416 = add nsw i64 %v375, 1
  br label %b74
b76:
  br label %b70
b70:
  %v417 = icmp sgt i64 %v3, 1
  br i1 %v417, label %b77, label %b78
b77:
  %v418 = getelementptr inbounds i64, ptr %v1, i64 3
  %v419 = atomicrmw add ptr %v418, i64 1 acq_rel
  %v420 = load i64, ptr %v97, align 8
  %v421 = add i64 %v420, 1
  store i64 %v421, ptr %v97, align 8
  %v422 = mul i64 %v3, %v421
  br label %b79
b79:
  %v423 = load atomic i64, ptr %v418 acquire, align 8
  %v424 = icmp slt i64 %v423, %v422
  br i1 %v424, label %b80, label %b81
b80:
  %v425 = call i32 @sched_yield()
  br label %b79
b81:
  br label %b78
b78:
  %v426 = getelementptr inbounds i64, ptr %v1, i64 5
  %v427 = load i64, ptr %v426, align 8
  br label %b82
b82:
  %v428 = phi i64 [ 0, %b78 ], [ %v944, %b145 ]
  %v429 = icmp slt i64 %v428, %v5
  br i1 %v429, label %b83, label %b84
b83:
  %v430 = add i64 %v428, %v427
  %v431 = icmp slt i64 %v430, %v5
  %v432 = select i1 %v431, i64 %v430, i64 %v5
  %v433 = sub i64 %v432, %v428
  %v434 = mul i64 %v433, %v7
  %v436 = add i64 %v434, 0
  %v437 = sdiv i64 %v436, 1
  %v438 = add i64 %v2, 1
  %v439 = mul i64 %v437, %v2
  %v440 = sdiv i64 %v439, %v3
  %v441 = mul i64 %v440, 1
  %v442 = icmp slt i64 %v441, %v434
  %v443 = select i1 %v442, i64 %v441, i64 %v434
  %v444 = mul i64 %v437, %v438
  %v445 = sdiv i64 %v444, %v3
  %v446 = mul i64 %v445, 1
  %v447 = icmp slt i64 %v446, %v434
  %v448 = select i1 %v447, i64 %v446, i64 %v434
  %v449 = mul i64 %v428, %v7
  %v450 = add i64 %v443, %v449
  %v451 = add i64 %v448, %v449
  br label %b85
b85:
  %v452 = phi i64 [ %v450, %b83 ], [ %v514, %b90 ]
  %v453 = icmp slt i64 %v452, %v451
  br i1 %v453, label %b86, label %b87
b86:
  %v454 = add i64 %v452, 96
  %v455 = icmp slt i64 %v454, %v451
  %v456 = select i1 %v455, i64 %v454, i64 %v451
  br label %b88
b88:
  %v457 = phi i64 [ 0, %b86 ], [ %v513, %b93 ]
  %v458 = icmp slt i64 %v457, 2
  br i1 %v458, label %b89, label %b90
b89:
  %v459 = sub i64 %v456, %v452
  %v460 = sub i64 2, 1
  %v461 = add i64 %v459, %v460
  %v462 = sdiv i64 %v461, 2
  br label %b91
b91:
  %v463 = phi i64 [ 0, %b89 ], [ %v512, %b98 ]
  %v464 = icmp slt i64 %v463, %v462
  br i1 %v464, label %b92, label %b93
b92:
  %v465 = mul i64 %v459, %v463
  %v466 = sdiv i64 %v465, %v462
  %v467 = add i64 %v452, %v466
  %v468 = add i64 %v463, 1
  %v469 = mul i64 %v459, %v468
  %v470 = sdiv i64 %v469, %v462
  %v471 = add i64 %v452, %v470
  %v472 = mul i64 %v457, 256
  %v473 = getelementptr inbounds float, ptr %v242, i64 %v472
  %v474 = sub i64 %v471, %v467
  %v475 = mul i64 %v467, 8
  %v476 = getelementptr inbounds float, ptr %v10, i64 %v475
  %v477 = getelementptr inbounds float, ptr %v476, i64 0
  %v478 = icmp eq i64 %v457, 1
  %v479 = select i1 %v478, ptr @table_tile_2x1, ptr @table_tile_2x4
  %v480 = icmp eq i64 %v457, 1
  %v481 = select i1 %v480, i64 0, i64 8
  %v482 = sub i64 %v474, 1
  %v483 = getelementptr inbounds ptr, ptr %v479, i64 %v482
  %v484 = load ptr, ptr %v483, align 4
  %v485 = getelementptr inbounds float, ptr %v435, i64 0
  %v486 = icmp sgt i64 %v474, 0
  br i1 %v486, label %b94, label %b95
b94:
  call void %v484(ptr %v477, i64 8, ptr %v473, i64 8, ptr %v485, i64 32, i64 %v481)
  br label %b95
b95:
  %v487 = icmp eq i64 %v457, 1
  %v488 = select i1 %v487, i64 64, i64 256
  %v489 = add i64 %v472, %v488
  br label %b96
b96:
  %v490 = phi i64 [ %v467, %b95 ], [ %v511, %b101 ]
  %v491 = icmp slt i64 %v490, %v471
  br i1 %v491, label %b97, label %b98
b97:
  %v492 = sub i64 %v490, %v467
  %v493 = mul i64 %v492, 32
  %v494 = getelementptr inbounds float, ptr %v435, i64 %v493
  %v495 = mul i64 %v490, 40
  %v496 = getelementptr inbounds float, ptr %v50, i64 %v495
  %v497 = icmp eq i64 %v457, 1
  %v498 = select i1 %v497, i64 1, i64 4
  br label %b99
b99:
  %v499 = phi i64 [ 0, %b97 ], [ %v510, %b100 ]
  %v500 = icmp slt i64 %v499, %v498
  br i1 %v500, label %b100, label %b101
b100:
  %v501 = mul i64 %v457, 4
  %v502 = add i64 %v501, %v499
  %v503 = mul i64 %v502, 8
  %v504 = add i64 0, %v499
  %v505 = mul i64 %v504, 8
  %v506 = getelementptr inbounds float, ptr %v494, i64 %v505
  %v507 = load <8 x float>, ptr %v506, align 4
  %v508 = add i64 0, %v503
  %v509 = getelementptr inbounds float, ptr %v496, i64 %v508
  store <8 x float> %v507, ptr %v509, align 4
  %v510 = add nsw i64 %v499, 1
  br label %b99
b101:
  %v511 = add nsw i64 %v490, 1
  br label %b96
b98:
  %v512 = add nsw i64 %v463, 1
  br label %b91
b93:
  %v513 = add nsw i64 %v457, 1
  br label %b88
b90:
  %v514 = add nsw i64 %v452, 96
  br label %b85
b87:
  %v515 = icmp sgt i64 %v3, 1
  br i1 %v515, label %b102, label %b103
b102:
  %v516 = getelementptr inbounds i64, ptr %v1, i64 3
  %v517 = atomicrmw add ptr %v516, i64 1 acq_rel
  %v518 = load i64, ptr %v97, align 8
  %v519 = add i64 %v518, 1
  store i64 %v519, ptr %v97, align 8
  %v520 = mul i64 %v3, %v519
  br label %b104
b104:
  %v521 = load atomic i64, ptr %v516 acquire, align 8
  %v522 = icmp slt i64 %v521, %v520
  br i1 %v522, label %b105, label %b106
b105:
  %v523 = call i32 @sched_yield()
  br label %b104
b106:
  br label %b103
b103:
  br label %b107
b107:
  %v524 = phi i64 [ %v428, %b103 ], [ %v934, %b129 ]
  %v525 = icmp slt i64 %v524, %v432
  br i1 %v525, label %b108, label %b109
b108:
  %v527 = add i64 %v7, 0
  %v528 = sdiv i64 %v527, 1
  %v529 = add i64 %v2, 1
  %v530 = mul i64 %v528, %v2
  %v531 = sdiv i64 %v530, %v3
  %v532 = mul i64 %v531, 1
  %v533 = icmp slt i64 %v532, %v7
  %v534 = select i1 %v533, i64 %v532, i64 %v7
  %v535 = mul i64 %v528, %v529
  %v536 = sdiv i64 %v535, %v3
  %v537 = mul i64 %v536, 1
  %v538 = icmp slt i64 %v537, %v7
  %v539 = select i1 %v538, i64 %v537, i64 %v7
  br label %b110
b110:
  %v540 = phi i64 [ %v534, %b108 ], [ %v620, %b115 ]
  %v541 = icmp slt i64 %v540, %v539
  br i1 %v541, label %b111, label %b112
b111:
  %v542 = add i64 %v540, 96
  %v543 = icmp slt i64 %v542, %v539
  %v544 = select i1 %v543, i64 %v542, i64 %v539
  br label %b113
b113:
  %v545 = phi i64 [ 0, %b111 ], [ %v619, %b118 ]
  %v546 = icmp slt i64 %v545, 1
  br i1 %v546, label %b114, label %b115
b114:
  %v547 = sub i64 %v544, %v540
  %v548 = sub i64 8, 1
  %v549 = add i64 %v547, %v548
  %v550 = sdiv i64 %v549, 8
  br label %b116
b116:
  %v551 = phi i64 [ 0, %b114 ], [ %v618, %b123 ]
  %v552 = icmp slt i64 %v551, %v550
  br i1 %v552, label %b117, label %b118
b117:
  %v553 = mul i64 %v547, %v551
  %v554 = sdiv i64 %v553, %v550
  %v555 = add i64 %v540, %v554
  %v556 = add i64 %v551, 1
  %v557 = mul i64 %v547, %v556
  %v558 = sdiv i64 %v557, %v550
  %v559 = add i64 %v540, %v558
  %v560 = mul i64 %v545, 64
  %v561 = getelementptr inbounds float, ptr %v325, i64 %v560
  %v562 = sub i64 %v559, %v555
  %v563 = add i64 %v524, 0
  %v564 = and i64 %v563, %v72
  %v565 = mul i64 %v564, %v7
  %v566 = add i64 %v565, %v555
  %v567 = mul i64 %v566, 8
  %v568 = getelementptr inbounds float, ptr %v24, i64 %v567
  %v569 = getelementptr inbounds float, ptr %v568, i64 0
  %v570 = sub i64 %v562, 1
  %v571 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v570
  %v572 = load ptr, ptr %v571, align 4
  %v573 = getelementptr inbounds float, ptr %v526, i64 0
  %v574 = icmp sgt i64 %v562, 0
  br i1 %v574, label %b119, label %b120
b119:
  call void %v572(ptr %v569, i64 8, ptr %v561, i64 8, ptr %v573, i64 8, i64 0)
  br label %b120
b120:
  %v575 = add i64 %v560, 64
  br label %b121
b121:
  %v576 = phi i64 [ %v555, %b120 ], [ %v617, %b126 ]
  %v577 = icmp slt i64 %v576, %v559
  br i1 %v577, label %b122, label %b123
b122:
  %v578 = sub i64 %v576, %v555
  %v579 = mul i64 %v578, 8
  %v580 = getelementptr inbounds float, ptr %v526, i64 %v579
  %v581 = add i64 %v524, 0
  %v582 = and i64 %v581, %v80
  %v583 = mul i64 %v582, %v7
  %v584 = add i64 %v583, %v576
  %v585 = mul i64 %v584, 40
  %v586 = getelementptr inbounds float, ptr %v50, i64 %v585
  %v587 = add i64 %v524, 0
  %v588 = and i64 %v587, %v82
  %v589 = mul i64 %v588, %v7
  %v590 = add i64 %v589, %v576
  %v591 = mul i64 %v590, 8
  %v592 = getelementptr inbounds float, ptr %v52, i64 %v591
  %v593 = add i64 %v524, 0
  %v594 = and i64 %v593, %v84
  %v595 = mul i64 %v594, %v7
  %v596 = add i64 %v595, %v576
  %v597 = mul i64 %v596, 8
  %v598 = getelementptr inbounds float, ptr %v54, i64 %v597
  br label %b124
b124:
  %v599 = phi i64 [ 0, %b122 ], [ %v616, %b125 ]
  %v600 = icmp slt i64 %v599, 1
  br i1 %v600, label %b125, label %b126
b125:
  %v601 = mul i64 %v545, 1
  %v602 = add i64 %v601, %v599
  %v603 = mul i64 %v602, 8
  %v604 = add i64 0, %v599
  %v605 = mul i64 %v604, 8
  %v606 = getelementptr inbounds float, ptr %v580, i64 %v605
  %v607 = load <8 x float>, ptr %v606, align 4
  %v608 = add i64 0, %v603
  %v609 = getelementptr inbounds float, ptr %v586, i64 %v608
  %v610 = load <8 x float>, ptr %v609, align 4
  %v611 = fmul <8 x float> %v610, %v607
  %v612 = add i64 0, %v603
  %v613 = getelementptr inbounds float, ptr %v592, i64 %v612
  store <8 x float> %v607, ptr %v613, align 4
  %v614 = add i64 0, %v603
  %v615 = getelementptr inbounds float, ptr %v598, i64 %v614
  store <8 x float> %v611, ptr %v615, align 4
  %v616 = add nsw i64 %v599, 1
  br label %b124
b126:
  %v617 = add nsw i64 %v576, 1
  br label %b121
b123:
  %v618 = add nsw i64 %v551, 1
  br label %b116
b118:
  %v619 = add nsw i64 %v545, 1
  br label %b113
b115:
  %v620 = add nsw i64 %v540, 96
  br label %b110
b112:
  %v622 = add i64 %v7, 0
  %v623 = sdiv i64 %v622, 1
  %v624 = add i64 %v2, 1
  %v625 = mul i64 %v623, %v2
  %v626 = sdiv i64 %v625, %v3
  %v627 = mul i64 %v626, 1
  %v628 = icmp slt i64 %v627, %v7
  %v629 = select i1 %v628, i64 %v627, i64 %v7
  %v630 = mul i64 %v623, %v624
  %v631 = sdiv i64 %v630, %v3
  %v632 = mul i64 %v631, 1
  %v633 = icmp slt i64 %v632, %v7
  %v634 = select i1 %v633, i64 %v632, i64 %v7
  br label %b127
b127:
  %v635 = phi i64 [ %v629, %b112 ], [ %v933, %b132 ]
  %v636 = icmp slt i64 %v635, %v634
  br i1 %v636, label %b128, label %b129
b128:
  %v637 = add i64 %v635, 96
  %v638 = icmp slt i64 %v637, %v634
  %v639 = select i1 %v638, i64 %v637, i64 %v634
  br label %b130
b130:
  %v640 = phi i64 [ 0, %b128 ], [ %v932, %b135 ]
  %v641 = icmp slt i64 %v640, 1
  br i1 %v641, label %b131, label %b132
b131:
  %v642 = sub i64 %v639, %v635
  %v643 = sub i64 2, 1
  %v644 = add i64 %v642, %v643
  %v645 = sdiv i64 %v644, 2
  br label %b133
b133:
  %v646 = phi i64 [ 0, %b131 ], [ %v931, %b140 ]
  %v647 = icmp slt i64 %v646, %v645
  br i1 %v647, label %b134, label %b135
b134:
  %v648 = mul i64 %v642, %v646
  %v649 = sdiv i64 %v648, %v645
  %v650 = add i64 %v635, %v649
  %v651 = add i64 %v646, 1
  %v652 = mul i64 %v642, %v651
  %v653 = sdiv i64 %v652, %v645
  %v654 = add i64 %v635, %v653
  %v655 = mul i64 %v640, 256
  %v656 = getelementptr inbounds float, ptr %v326, i64 %v655
  %v657 = sub i64 %v654, %v650
  %v658 = add i64 %v524, 0
  %v659 = and i64 %v658, %v84
  %v660 = mul i64 %v659, %v7
  %v661 = add i64 %v660, %v650
  %v662 = mul i64 %v661, 8
  %v663 = getelementptr inbounds float, ptr %v54, i64 %v662
  %v664 = getelementptr inbounds float, ptr %v663, i64 0
  %v665 = sub i64 %v657, 1
  %v666 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v665
  %v667 = load ptr, ptr %v666, align 4
  %v668 = getelementptr inbounds float, ptr %v621, i64 0
  %v669 = icmp sgt i64 %v657, 0
  br i1 %v669, label %b136, label %b137
b136:
  call void %v667(ptr %v664, i64 8, ptr %v656, i64 8, ptr %v668, i64 32, i64 8)
  br label %b137
b137:
  %v670 = add i64 %v655, 256
  br label %b138
b138:
  %v671 = phi i64 [ %v650, %b137 ], [ %v930, %b143 ]
  %v672 = icmp slt i64 %v671, %v654
  br i1 %v672, label %b139, label %b140
b139:
  %v673 = sub i64 %v671, %v650
  %v674 = mul i64 %v673, 32
  %v675 = getelementptr inbounds float, ptr %v621, i64 %v674
  %v676 = add i64 %v524, 0
  %v677 = and i64 %v676, %v80
  %v678 = mul i64 %v677, %v7
  %v679 = add i64 %v678, %v671
  %v680 = mul i64 %v679, 40
  %v681 = getelementptr inbounds float, ptr %v50, i64 %v680
  %v682 = add i64 %v524, 0
  %v683 = and i64 %v682, %v74
  %v684 = mul i64 %v683, %v7
  %v685 = add i64 %v684, %v671
  %v686 = mul i64 %v685, 8
  %v687 = getelementptr inbounds float, ptr %v26, i64 %v686
  %v688 = add i64 %v524, 0
  %v689 = and i64 %v688, %v86
  %v690 = mul i64 %v689, %v7
  %v691 = add i64 %v690, %v671
  %v692 = mul i64 %v691, 8
  %v693 = getelementptr inbounds float, ptr %v56, i64 %v692
  %v694 = add i64 %v524, 0
  %v695 = and i64 %v694, %v88
  %v696 = mul i64 %v695, %v7
  %v697 = add i64 %v696, %v671
  %v698 = mul i64 %v697, 8
  %v699 = getelementptr inbounds float, ptr %v58, i64 %v698
  %v700 = add i64 %v524, 0
  %v701 = and i64 %v700, %v90
  %v702 = mul i64 %v701, %v7
  %v703 = add i64 %v702, %v671
  %v704 = mul i64 %v703, 8
  %v705 = getelementptr inbounds float, ptr %v60, i64 %v704
  %v706 = add i64 %v524, 1
  %v707 = and i64 %v706, %v74
  %v708 = mul i64 %v707, %v7
  %v709 = add i64 %v708, %v671
  %v710 = mul i64 %v709, 8
  %v711 = getelementptr inbounds float, ptr %v26, i64 %v710
  %v712 = add i64 %v524, 0
  %v713 = and i64 %v712, %v92
  %v714 = mul i64 %v713, %v7
  %v715 = add i64 %v714, %v671
  %v716 = mul i64 %v715, 8
  %v717 = getelementptr inbounds float, ptr %v62, i64 %v716
  %v718 = add i64 %v524, 1
  %v719 = and i64 %v718, %v72
  %v720 = mul i64 %v719, %v7
  %v721 = add i64 %v720, %v671
  %v722 = mul i64 %v721, 8
  %v723 = getelementptr inbounds float, ptr %v24, i64 %v722
  br label %b141
b141:
  %v724 = phi i64 [ 0, %b139 ], [ %v929, %b142 ]
  %v725 = icmp slt i64 %v724, 1
  br i1 %v725, label %b142, label %b143
b142:
  %v726 = mul i64 %v640, 1
  %v727 = add i64 %v726, %v724
  %v728 = mul i64 %v727, 8
  %v729 = add i64 0, %v724
  %v730 = mul i64 %v729, 8
  %v731 = getelementptr inbounds float, ptr %v675, i64 %v730
  %v732 = load <8 x float>, ptr %v731, align 4
  %v733 = add i64 1, %v724
  %v734 = mul i64 %v733, 8
  %v735 = getelementptr inbounds float, ptr %v675, i64 %v734
  %v736 = load <8 x float>, ptr %v735, align 4
  %v737 = add i64 2, %v724
  %v738 = mul i64 %v737, 8
  %v739 = getelementptr inbounds float, ptr %v675, i64 %v738
  %v740 = load <8 x float>, ptr %v739, align 4
  %v741 = add i64 3, %v724
  %v742 = mul i64 %v741, 8
  %v743 = getelementptr inbounds float, ptr %v675, i64 %v742
  %v744 = load <8 x float>, ptr %v743, align 4
  %v745 = add i64 16, %v728
  %v746 = getelementptr inbounds float, ptr %v681, i64 %v745
  %v747 = load <8 x float>, ptr %v746, align 4
  %v748 = fadd <8 x float> %v747, %v732
  %v749 = add i64 8, %v728
  %v750 = getelementptr inbounds float, ptr %v20, i64 %v749
  %v751 = load <8 x float>, ptr %v750, align 4
  %v752 = fadd <8 x float> %v748, %v751
  %v753 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v752)
  %v754 = fneg <8 x float> %v753
  %v755 = fcmp olt <8 x float> %v754, splat (float 0xC05A400000000000)
  %v756 = select <8 x i1> %v755, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v754
  %v757 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v756, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v758 = fsub <8 x float> %v757, splat (float 0x4168000000000000)
  %v759 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v758, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v756)
  %v760 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v758, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v759)
  %v761 = bitcast <8 x float> %v757 to <8 x i32>
  %v762 = fmul <8 x float> %v760, %v760
  %v763 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v760, <8 x float> splat (float 0x3F81227F40000000))
  %v764 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v763, <8 x float> %v760, <8 x float> splat (float 0x3FA5556740000000))
  %v765 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v764, <8 x float> %v760, <8 x float> splat (float 0x3FC5554B00000000))
  %v766 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v765, <8 x float> %v760, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v767 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v762, <8 x float> %v766, <8 x float> %v760)
  %v768 = sub <8 x i32> %v761, splat (i32 1262485250)
  %v769 = lshr <8 x i32> %v768, splat (i32 1)
  %v770 = sub <8 x i32> %v768, %v769
  %v771 = shl <8 x i32> %v769, splat (i32 23)
  %v772 = bitcast <8 x i32> %v771 to <8 x float>
  %v773 = shl <8 x i32> %v770, splat (i32 23)
  %v774 = bitcast <8 x i32> %v773 to <8 x float>
  %v775 = fadd <8 x float> %v767, splat (float 0x3FF0000000000000)
  %v776 = fmul <8 x float> %v775, %v772
  %v777 = fmul <8 x float> %v776, %v774
  %v778 = fcmp olt <8 x float> %v752, splat (float 0x0000000000000000)
  %v779 = select <8 x i1> %v778, <8 x float> %v777, <8 x float> splat (float 0x3FF0000000000000)
  %v780 = fadd <8 x float> %v777, splat (float 0x3FF0000000000000)
  %v781 = fdiv <8 x float> %v779, %v780
  %v782 = add i64 8, %v728
  %v783 = getelementptr inbounds float, ptr %v681, i64 %v782
  %v784 = load <8 x float>, ptr %v783, align 4
  %v785 = fadd <8 x float> %v784, %v736
  %v786 = add i64 0, %v728
  %v787 = getelementptr inbounds float, ptr %v20, i64 %v786
  %v788 = load <8 x float>, ptr %v787, align 4
  %v789 = fadd <8 x float> %v785, %v788
  %v790 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v789)
  %v791 = fneg <8 x float> %v790
  %v792 = fcmp olt <8 x float> %v791, splat (float 0xC05A400000000000)
  %v793 = select <8 x i1> %v792, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v791
  %v794 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v793, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v795 = fsub <8 x float> %v794, splat (float 0x4168000000000000)
  %v796 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v795, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v793)
  %v797 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v795, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v796)
  %v798 = bitcast <8 x float> %v794 to <8 x i32>
  %v799 = fmul <8 x float> %v797, %v797
  %v800 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v797, <8 x float> splat (float 0x3F81227F40000000))
  %v801 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v800, <8 x float> %v797, <8 x float> splat (float 0x3FA5556740000000))
  %v802 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v801, <8 x float> %v797, <8 x float> splat (float 0x3FC5554B00000000))
  %v803 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v802, <8 x float> %v797, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v804 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v799, <8 x float> %v803, <8 x float> %v797)
  %v805 = sub <8 x i32> %v798, splat (i32 1262485250)
  %v806 = lshr <8 x i32> %v805, splat (i32 1)
  %v807 = sub <8 x i32> %v805, %v806
  %v808 = shl <8 x i32> %v806, splat (i32 23)
  %v809 = bitcast <8 x i32> %v808 to <8 x float>
  %v810 = shl <8 x i32> %v807, splat (i32 23)
  %v811 = bitcast <8 x i32> %v810 to <8 x float>
  %v812 = fadd <8 x float> %v804, splat (float 0x3FF0000000000000)
  %v813 = fmul <8 x float> %v812, %v809
  %v814 = fmul <8 x float> %v813, %v811
  %v815 = fcmp olt <8 x float> %v789, splat (float 0x0000000000000000)
  %v816 = select <8 x i1> %v815, <8 x float> %v814, <8 x float> splat (float 0x3FF0000000000000)
  %v817 = fadd <8 x float> %v814, splat (float 0x3FF0000000000000)
  %v818 = fdiv <8 x float> %v816, %v817
  %v819 = add i64 32, %v728
  %v820 = getelementptr inbounds float, ptr %v681, i64 %v819
  %v821 = load <8 x float>, ptr %v820, align 4
  %v822 = fadd <8 x float> %v821, %v740
  %v823 = add i64 24, %v728
  %v824 = getelementptr inbounds float, ptr %v20, i64 %v823
  %v825 = load <8 x float>, ptr %v824, align 4
  %v826 = fadd <8 x float> %v822, %v825
  %v827 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v826)
  %v828 = fcmp ogt <8 x float> %v827, splat (float 0x4023000000000000)
  %v829 = select <8 x i1> %v828, <8 x float> splat (float 0x4023000000000000), <8 x float> %v827
  %v830 = fadd <8 x float> %v829, %v829
  %v831 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v830, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v832 = fsub <8 x float> %v831, splat (float 0x4168000000000000)
  %v833 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v832, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v830)
  %v834 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v832, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v833)
  %v835 = bitcast <8 x float> %v831 to <8 x i32>
  %v836 = fmul <8 x float> %v834, %v834
  %v837 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v834, <8 x float> splat (float 0x3F81227F40000000))
  %v838 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v837, <8 x float> %v834, <8 x float> splat (float 0x3FA5556740000000))
  %v839 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v838, <8 x float> %v834, <8 x float> splat (float 0x3FC5554B00000000))
  %v840 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v839, <8 x float> %v834, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v841 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v836, <8 x float> %v840, <8 x float> %v834)
  %v842 = shl <8 x i32> %v835, splat (i32 23)
  %v843 = add <8 x i32> %v842, splat (i32 1065353216)
  %v844 = bitcast <8 x i32> %v843 to <8 x float>
  %v845 = fsub <8 x float> %v844, splat (float 0x3FF0000000000000)
  %v846 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v844, <8 x float> %v841, <8 x float> %v845)
  %v847 = fadd <8 x float> %v846, splat (float 0x4000000000000000)
  %v848 = fdiv <8 x float> %v846, %v847
  %v849 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v848, <8 x float> %v826)
  %v850 = add i64 0, %v728
  %v851 = getelementptr inbounds float, ptr %v687, i64 %v850
  %v852 = load <8 x float>, ptr %v851, align 4
  %v853 = fmul <8 x float> %v781, %v852
  %v854 = fmul <8 x float> %v818, %v849
  %v855 = fadd <8 x float> %v853, %v854
  %v856 = add i64 24, %v728
  %v857 = getelementptr inbounds float, ptr %v681, i64 %v856
  %v858 = load <8 x float>, ptr %v857, align 4
  %v859 = fadd <8 x float> %v858, %v744
  %v860 = add i64 16, %v728
  %v861 = getelementptr inbounds float, ptr %v20, i64 %v860
  %v862 = load <8 x float>, ptr %v861, align 4
  %v863 = fadd <8 x float> %v859, %v862
  %v864 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v863)
  %v865 = fneg <8 x float> %v864
  %v866 = fcmp olt <8 x float> %v865, splat (float 0xC05A400000000000)
  %v867 = select <8 x i1> %v866, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v865
  %v868 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v867, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v869 = fsub <8 x float> %v868, splat (float 0x4168000000000000)
  %v870 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v869, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v867)
  %v871 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v869, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v870)
  %v872 = bitcast <8 x float> %v868 to <8 x i32>
  %v873 = fmul <8 x float> %v871, %v871
  %v874 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v871, <8 x float> splat (float 0x3F81227F40000000))
  %v875 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v874, <8 x float> %v871, <8 x float> splat (float 0x3FA5556740000000))
  %v876 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v875, <8 x float> %v871, <8 x float> splat (float 0x3FC5554B00000000))
  %v877 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v876, <8 x float> %v871, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v878 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v873, <8 x float> %v877, <8 x float> %v871)
  %v879 = sub <8 x i32> %v872, splat (i32 1262485250)
  %v880 = lshr <8 x i32> %v879, splat (i32 1)
  %v881 = sub <8 x i32> %v879, %v880
  %v882 = shl <8 x i32> %v880, splat (i32 23)
  %v883 = bitcast <8 x i32> %v882 to <8 x float>
  %v884 = shl <8 x i32> %v881, splat (i32 23)
  %v885 = bitcast <8 x i32> %v884 to <8 x float>
  %v886 = fadd <8 x float> %v878, splat (float 0x3FF0000000000000)
  %v887 = fmul <8 x float> %v886, %v883
  %v888 = fmul <8 x float> %v887, %v885
  %v889 = fcmp olt <8 x float> %v863, splat (float 0x0000000000000000)
  %v890 = select <8 x i1> %v889, <8 x float> %v888, <8 x float> splat (float 0x3FF0000000000000)
  %v891 = fadd <8 x float> %v888, splat (float 0x3FF0000000000000)
  %v892 = fdiv <8 x float> %v890, %v891
  %v893 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v855)
  %v894 = fcmp ogt <8 x float> %v893, splat (float 0x4023000000000000)
  %v895 = select <8 x i1> %v894, <8 x float> splat (float 0x4023000000000000), <8 x float> %v893
  %v896 = fadd <8 x float> %v895, %v895
  %v897 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v896, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v898 = fsub <8 x float> %v897, splat (float 0x4168000000000000)
  %v899 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v898, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v896)
  %v900 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v898, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v899)
  %v901 = bitcast <8 x float> %v897 to <8 x i32>
  %v902 = fmul <8 x float> %v900, %v900
  %v903 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v900, <8 x float> splat (float 0x3F81227F40000000))
  %v904 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v903, <8 x float> %v900, <8 x float> splat (float 0x3FA5556740000000))
  %v905 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v904, <8 x float> %v900, <8 x float> splat (float 0x3FC5554B00000000))
  %v906 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v905, <8 x float> %v900, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v907 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v902, <8 x float> %v906, <8 x float> %v900)
  %v908 = shl <8 x i32> %v901, splat (i32 23)
  %v909 = add <8 x i32> %v908, splat (i32 1065353216)
  %v910 = bitcast <8 x i32> %v909 to <8 x float>
  %v911 = fsub <8 x float> %v910, splat (float 0x3FF0000000000000)
  %v912 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v910, <8 x float> %v907, <8 x float> %v911)
  %v913 = fadd <8 x float> %v912, splat (float 0x4000000000000000)
  %v914 = fdiv <8 x float> %v912, %v913
  %v915 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v914, <8 x float> %v855)
  %v916 = fmul <8 x float> %v892, %v915
  %v917 = add i64 0, %v728
  %v918 = getelementptr inbounds float, ptr %v693, i64 %v917
  store <8 x float> %v781, ptr %v918, align 4
  %v919 = add i64 0, %v728
  %v920 = getelementptr inbounds float, ptr %v699, i64 %v919
  store <8 x float> %v818, ptr %v920, align 4
  %v921 = add i64 0, %v728
  %v922 = getelementptr inbounds float, ptr %v705, i64 %v921
  store <8 x float> %v849, ptr %v922, align 4
  %v923 = add i64 0, %v728
  %v924 = getelementptr inbounds float, ptr %v711, i64 %v923
  store <8 x float> %v855, ptr %v924, align 4
  %v925 = add i64 0, %v728
  %v926 = getelementptr inbounds float, ptr %v717, i64 %v925
  store <8 x float> %v892, ptr %v926, align 4
  %v927 = add i64 0, %v728
  %v928 = getelementptr inbounds float, ptr %v723, i64 %v927
  store <8 x float> %v916, ptr %v928, align 4
  %v929 = add nsw i64 %v724, 1
  br label %b141
b143:
  %v930 = add nsw i64 %v671, 1
  br label %b138
b140:
  %v931 = add nsw i64 %v646, 1
  br label %b133
b135:
  %v932 = add nsw i64 %v640, 1
  br label %b130
b132:
  %v933 = add nsw i64 %v635, 96
  br label %b127
b129:
  %v934 = add nsw i64 %v524, 1
  br label %b107
b109:
  %v935 = icmp sgt i64 %v3, 1
  br i1 %v935, label %b144, label %b145
b144:
  %v936 = getelementptr inbounds i64, ptr %v1, i64 3
  %v937 = atomicrmw add ptr %v936, i64 1 acq_rel
  %v938 = load i64, ptr %v97, align 8
  %v939 = add i64 %v938, 1
  store i64 %v939, ptr %v97, align 8
  %v940 = mul i64 %v3, %v939
  br label %b146
b146:
  %v941 = load atomic i64, ptr %v936 acquire, align 8
  %v942 = icmp slt i64 %v941, %v940
  br i1 %v942, label %b147, label %b148
b147:
  %v943 = call i32 @sched_yield()
  br label %b146
b148:
  br label %b145
b145:
  %v944 = add nsw i64 %v428, %v427
  br label %b82
b84:
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
define internal void @tile_1x4(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v110, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 32
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v28, i64 16
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v28, i64 24
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = mul i64 %v1, 0
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v30, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v32, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v34, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v36, <8 x float> %v13)
  %v47 = add i64 %v9, 1
  %v48 = mul i64 %v47, 32
  %v49 = getelementptr inbounds float, ptr %v2, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 0
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v49, i64 8
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v49, i64 16
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v49, i64 24
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = mul i64 %v1, 0
  %v59 = add i64 %v58, %v47
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v51, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v53, <8 x float> %v15)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v55, <8 x float> %v16)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v57, <8 x float> %v17)
  %v68 = add i64 %v9, 2
  %v69 = mul i64 %v68, 32
  %v70 = getelementptr inbounds float, ptr %v2, i64 %v69
  %v71 = getelementptr inbounds float, ptr %v70, i64 0
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = getelementptr inbounds float, ptr %v70, i64 8
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v70, i64 16
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = getelementptr inbounds float, ptr %v70, i64 24
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v68
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v72, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v74, <8 x float> %v19)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v76, <8 x float> %v20)
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v21)
  %v89 = add i64 %v9, 3
  %v90 = mul i64 %v89, 32
  %v91 = getelementptr inbounds float, ptr %v2, i64 %v90
  %v92 = getelementptr inbounds float, ptr %v91, i64 0
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = getelementptr inbounds float, ptr %v91, i64 8
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = getelementptr inbounds float, ptr %v91, i64 16
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = getelementptr inbounds float, ptr %v91, i64 24
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = mul i64 %v1, 0
  %v101 = add i64 %v100, %v89
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v93, <8 x float> %v22)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v95, <8 x float> %v23)
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v97, <8 x float> %v24)
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v99, <8 x float> %v25)
  %v110 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v111 = fadd <8 x float> %v10, %v14
  %v112 = fadd <8 x float> %v11, %v15
  %v113 = fadd <8 x float> %v12, %v16
  %v114 = fadd <8 x float> %v13, %v17
  %v115 = fadd <8 x float> %v111, %v18
  %v116 = fadd <8 x float> %v112, %v19
  %v117 = fadd <8 x float> %v113, %v20
  %v118 = fadd <8 x float> %v114, %v21
  %v119 = fadd <8 x float> %v115, %v22
  %v120 = fadd <8 x float> %v116, %v23
  %v121 = fadd <8 x float> %v117, %v24
  %v122 = fadd <8 x float> %v118, %v25
  br label %b3
b3:
  %v123 = phi i64 [ %v8, %b2 ], [ %v149, %b4 ]
  %v124 = phi <8 x float> [ %v119, %b2 ], [ %v145, %b4 ]
  %v125 = phi <8 x float> [ %v120, %b2 ], [ %v146, %b4 ]
  %v126 = phi <8 x float> [ %v121, %b2 ], [ %v147, %b4 ]
  %v127 = phi <8 x float> [ %v122, %b2 ], [ %v148, %b4 ]
  %v128 = icmp slt i64 %v123, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v123, 32
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = getelementptr inbounds float, ptr %v130, i64 8
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = getelementptr inbounds float, ptr %v130, i64 16
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = getelementptr inbounds float, ptr %v130, i64 24
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = mul i64 %v1, 0
  %v140 = add i64 %v139, %v123
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v132, <8 x float> %v124)
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v134, <8 x float> %v125)
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v136, <8 x float> %v126)
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v138, <8 x float> %v127)
  %v149 = add nsw i64 %v123, 1
  br label %b3
b5:
  %v150 = mul i64 %v5, 0
  %v151 = mul i64 %v6, 0
  %v152 = add i64 %v150, %v151
  %v153 = getelementptr inbounds float, ptr %v4, i64 %v152
  store <8 x float> %v124, ptr %v153, align 4
  %v154 = mul i64 %v6, 1
  %v155 = add i64 %v150, %v154
  %v156 = getelementptr inbounds float, ptr %v4, i64 %v155
  store <8 x float> %v125, ptr %v156, align 4
  %v157 = mul i64 %v6, 2
  %v158 = add i64 %v150, %v157
  %v159 = getelementptr inbounds float, ptr %v4, i64 %v158
  store <8 x float> %v126, ptr %v159, align 4
  %v160 = mul i64 %v6, 3
  %v161 = add i64 %v150, %v160
  %v162 = getelementptr inbounds float, ptr %v4, i64 %v161
  store <8 x float> %v127, ptr %v162, align 4
  ret void
}
define internal void @tile_2x4(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v88, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 32
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v28, i64 16
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v28, i64 24
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = mul i64 %v1, 0
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v30, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v32, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v34, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v36, <8 x float> %v13)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v9
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v30, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v32, <8 x float> %v15)
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v34, <8 x float> %v16)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v36, <8 x float> %v17)
  %v57 = add i64 %v9, 1
  %v58 = mul i64 %v57, 32
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v59, i64 8
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v59, i64 16
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = getelementptr inbounds float, ptr %v59, i64 24
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v57
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v61, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v63, <8 x float> %v19)
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v65, <8 x float> %v20)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v21)
  %v78 = mul i64 %v1, 1
  %v79 = add i64 %v78, %v57
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v61, <8 x float> %v22)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v63, <8 x float> %v23)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v65, <8 x float> %v24)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v67, <8 x float> %v25)
  %v88 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v89 = fadd <8 x float> %v10, %v18
  %v90 = fadd <8 x float> %v11, %v19
  %v91 = fadd <8 x float> %v12, %v20
  %v92 = fadd <8 x float> %v13, %v21
  %v93 = fadd <8 x float> %v14, %v22
  %v94 = fadd <8 x float> %v15, %v23
  %v95 = fadd <8 x float> %v16, %v24
  %v96 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v97 = phi i64 [ %v8, %b2 ], [ %v137, %b4 ]
  %v98 = phi <8 x float> [ %v89, %b2 ], [ %v123, %b4 ]
  %v99 = phi <8 x float> [ %v90, %b2 ], [ %v124, %b4 ]
  %v100 = phi <8 x float> [ %v91, %b2 ], [ %v125, %b4 ]
  %v101 = phi <8 x float> [ %v92, %b2 ], [ %v126, %b4 ]
  %v102 = phi <8 x float> [ %v93, %b2 ], [ %v133, %b4 ]
  %v103 = phi <8 x float> [ %v94, %b2 ], [ %v134, %b4 ]
  %v104 = phi <8 x float> [ %v95, %b2 ], [ %v135, %b4 ]
  %v105 = phi <8 x float> [ %v96, %b2 ], [ %v136, %b4 ]
  %v106 = icmp slt i64 %v97, %v3
  br i1 %v106, label %b4, label %b5
b4:
  %v107 = mul i64 %v97, 32
  %v108 = getelementptr inbounds float, ptr %v2, i64 %v107
  %v109 = getelementptr inbounds float, ptr %v108, i64 0
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v108, i64 8
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v108, i64 16
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = getelementptr inbounds float, ptr %v108, i64 24
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = mul i64 %v1, 0
  %v118 = add i64 %v117, %v97
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v110, <8 x float> %v98)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v112, <8 x float> %v99)
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v114, <8 x float> %v100)
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v116, <8 x float> %v101)
  %v127 = mul i64 %v1, 1
  %v128 = add i64 %v127, %v97
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v110, <8 x float> %v102)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v112, <8 x float> %v103)
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v114, <8 x float> %v104)
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v116, <8 x float> %v105)
  %v137 = add nsw i64 %v97, 1
  br label %b3
b5:
  %v138 = mul i64 %v5, 0
  %v139 = mul i64 %v6, 0
  %v140 = add i64 %v138, %v139
  %v141 = getelementptr inbounds float, ptr %v4, i64 %v140
  store <8 x float> %v98, ptr %v141, align 4
  %v142 = mul i64 %v6, 1
  %v143 = add i64 %v138, %v142
  %v144 = getelementptr inbounds float, ptr %v4, i64 %v143
  store <8 x float> %v99, ptr %v144, align 4
  %v145 = mul i64 %v6, 2
  %v146 = add i64 %v138, %v145
  %v147 = getelementptr inbounds float, ptr %v4, i64 %v146
  store <8 x float> %v100, ptr %v147, align 4
  %v148 = mul i64 %v6, 3
  %v149 = add i64 %v138, %v148
  %v150 = getelementptr inbounds float, ptr %v4, i64 %v149
  store <8 x float> %v101, ptr %v150, align 4
  %v151 = mul i64 %v5, 1
  %v152 = mul i64 %v6, 0
  %v153 = add i64 %v151, %v152
  %v154 = getelementptr inbounds float, ptr %v4, i64 %v153
  store <8 x float> %v102, ptr %v154, align 4
  %v155 = mul i64 %v6, 1
  %v156 = add i64 %v151, %v155
  %v157 = getelementptr inbounds float, ptr %v4, i64 %v156
  store <8 x float> %v103, ptr %v157, align 4
  %v158 = mul i64 %v6, 2
  %v159 = add i64 %v151, %v158
  %v160 = getelementptr inbounds float, ptr %v4, i64 %v159
  store <8 x float> %v104, ptr %v160, align 4
  %v161 = mul i64 %v6, 3
  %v162 = add i64 %v151, %v161
  %v163 = getelementptr inbounds float, ptr %v4, i64 %v162
  store <8 x float> %v105, ptr %v163, align 4
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
  %v97 = alloca i64, i64 1, align 8
  %v348 = alloca float, i64 64, align 4
  %v453 = alloca float, i64 64, align 4
  %v593 = alloca float, i64 64, align 4
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
  %v67 = getelementptr inbounds i64, ptr %v1, i64 6
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 12
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 13
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 14
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 17
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 24
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 26
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 27
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 28
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 29
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 30
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 31
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 32
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 33
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 34
  %v96 = load i64, ptr %v95, align 8
  store i64 0, ptr %v97, align 8
  %v98 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v99 = load ptr, ptr %v98, align 4
  %v100 = mul i64 %v2, 24576
  %v101 = add i64 %v100, 640
  %v102 = getelementptr inbounds float, ptr %v99, i64 %v101
  %v103 = getelementptr inbounds float, ptr %v99, i64 0
  %v104 = getelementptr inbounds float, ptr %v99, i64 256
  %v105 = getelementptr inbounds i64, ptr %v1, i64 4
  %v106 = load i64, ptr %v105, align 8
  %v107 = icmp eq i64 %v106, 0
  br i1 %v107, label %b0, label %b1
b0:
  %v108 = add i64 1, 0
  %v109 = sdiv i64 %v108, 1
  %v110 = add i64 %v2, 1
  %v111 = mul i64 %v109, %v2
  %v112 = sdiv i64 %v111, %v3
  %v113 = mul i64 %v112, 1
  %v114 = icmp slt i64 %v113, 1
  %v115 = select i1 %v114, i64 %v113, i64 1
  %v116 = mul i64 %v109, %v110
  %v117 = sdiv i64 %v116, %v3
  %v118 = mul i64 %v117, 1
  %v119 = icmp slt i64 %v118, 1
  %v120 = select i1 %v119, i64 %v118, i64 1
  %v121 = icmp slt i64 %v120, 1
  %v122 = select i1 %v121, i64 %v120, i64 1
  br label %b2
b2:
  %v123 = phi i64 [ %v115, %b0 ], [ %v137, %b3 ]
  %v124 = icmp slt i64 %v123, %v122
  br i1 %v124, label %b3, label %b4
b3:
  %v125 = mul i64 %v123, 256
  %v126 = mul i64 %v123, 8
  %v127 = add i64 %v125, 0
  %v128 = add i64 %v126, 0
  %v129 = getelementptr inbounds float, ptr %v103, i64 %v127
  %v130 = sub i64 8, %v128
  %v131 = icmp slt i64 %v130, 0
  %v132 = select i1 %v131, i64 0, i64 %v130
  %v133 = mul i64 %v128, 1
  %v134 = add i64 0, %v133
  %v135 = getelementptr inbounds float, ptr %v18, i64 %v134
  call void @pack_rows(ptr %v135, i64 1, i64 8, i64 32, i64 %v132, ptr %v129, i64 8)
  %v136 = add i64 %v125, 256
  %v137 = add nsw i64 %v123, 1
  br label %b2
b4:
  %v138 = add i64 1, 0
  %v139 = sdiv i64 %v138, 1
  %v140 = add i64 %v2, 1
  %v141 = mul i64 %v139, %v2
  %v142 = sdiv i64 %v141, %v3
  %v143 = mul i64 %v142, 1
  %v144 = icmp slt i64 %v143, 1
  %v145 = select i1 %v144, i64 %v143, i64 1
  %v146 = mul i64 %v139, %v140
  %v147 = sdiv i64 %v146, %v3
  %v148 = mul i64 %v147, 1
  %v149 = icmp slt i64 %v148, 1
  %v150 = select i1 %v149, i64 %v148, i64 1
  %v151 = icmp slt i64 %v150, 1
  %v152 = select i1 %v151, i64 %v150, i64 1
  br label %b5
b5:
  %v153 = phi i64 [ %v145, %b4 ], [ %v167, %b6 ]
  %v154 = icmp slt i64 %v153, %v152
  br i1 %v154, label %b6, label %b7
b6:
  %v155 = mul i64 %v153, 64
  %v156 = mul i64 %v153, 8
  %v157 = add i64 %v155, 0
  %v158 = add i64 %v156, 0
  %v159 = getelementptr inbounds float, ptr %v104, i64 %v157
  %v160 = sub i64 8, %v158
  %v161 = icmp slt i64 %v160, 0
  %v162 = select i1 %v161, i64 0, i64 %v160
  %v163 = mul i64 %v158, 1
  %v164 = add i64 0, %v163
  %v165 = getelementptr inbounds float, ptr %v16, i64 %v164
  call void @pack_rows(ptr %v165, i64 1, i64 8, i64 8, i64 %v162, ptr %v159, i64 8)
  %v166 = add i64 %v155, 64
  %v167 = add nsw i64 %v153, 1
  br label %b5
b7:
  br label %b1
b1:
  %v168 = icmp sgt i64 %v3, 1
  br i1 %v168, label %b8, label %b9
b8:
  %v169 = getelementptr inbounds i64, ptr %v1, i64 3
  %v170 = atomicrmw add ptr %v169, i64 1 acq_rel
  %v171 = load i64, ptr %v97, align 8
  %v172 = add i64 %v171, 1
  store i64 %v172, ptr %v97, align 8
  %v173 = mul i64 %v3, %v172
  br label %b10
b10:
  %v174 = load atomic i64, ptr %v169 acquire, align 8
  %v175 = icmp slt i64 %v174, %v173
  br i1 %v175, label %b11, label %b12
b11:
  %v176 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  br label %b13
b13:
  %v177 = phi i64 [ 0, %b9 ], [ %v530, %b38 ]
  %v178 = icmp slt i64 %v177, %v5
  br i1 %v178, label %b14, label %b15
b14:
  %v179 = sub i64 %v5, 1
  %v180 = sub i64 %v179, %v177
  %v181 = add i64 %v7, 0
  %v182 = sdiv i64 %v181, 1
  %v183 = add i64 %v2, 1
  %v184 = mul i64 %v182, %v2
  %v185 = sdiv i64 %v184, %v3
  %v186 = mul i64 %v185, 1
  %v187 = icmp slt i64 %v186, %v7
  %v188 = select i1 %v187, i64 %v186, i64 %v7
  %v189 = mul i64 %v182, %v183
  %v190 = sdiv i64 %v189, %v3
  %v191 = mul i64 %v190, 1
  %v192 = icmp slt i64 %v191, %v7
  %v193 = select i1 %v192, i64 %v191, i64 %v7
  br label %b16
b16:
  %v194 = phi i64 [ %v188, %b14 ], [ %v347, %b17 ]
  %v195 = icmp slt i64 %v194, %v193
  br i1 %v195, label %b17, label %b18
b17:
  %v196 = add i64 %v180, 1
  %v197 = and i64 %v196, 1
  %v198 = mul i64 %v197, %v7
  %v199 = add i64 %v198, %v194
  %v200 = mul i64 %v199, 8
  %v201 = getelementptr inbounds float, ptr %v28, i64 %v200
  %v202 = add i64 %v180, 0
  %v203 = and i64 %v202, %v70
  %v204 = mul i64 %v203, %v7
  %v205 = add i64 %v204, %v194
  %v206 = mul i64 %v205, 8
  %v207 = getelementptr inbounds float, ptr %v22, i64 %v206
  %v208 = add i64 %v180, 1
  %v209 = and i64 %v208, %v74
  %v210 = mul i64 %v209, %v7
  %v211 = add i64 %v210, %v194
  %v212 = mul i64 %v211, 8
  %v213 = getelementptr inbounds float, ptr %v26, i64 %v212
  %v214 = add i64 %v180, 0
  %v215 = and i64 %v214, %v92
  %v216 = mul i64 %v215, %v7
  %v217 = add i64 %v216, %v194
  %v218 = mul i64 %v217, 8
  %v219 = getelementptr inbounds float, ptr %v62, i64 %v218
  %v220 = add i64 %v180, 1
  %v221 = and i64 %v220, 1
  %v222 = mul i64 %v221, %v7
  %v223 = add i64 %v222, %v194
  %v224 = mul i64 %v223, 8
  %v225 = getelementptr inbounds float, ptr %v30, i64 %v224
  %v226 = add i64 %v180, 0
  %v227 = and i64 %v226, %v88
  %v228 = mul i64 %v227, %v7
  %v229 = add i64 %v228, %v194
  %v230 = mul i64 %v229, 8
  %v231 = getelementptr inbounds float, ptr %v58, i64 %v230
  %v232 = add i64 %v180, 0
  %v233 = and i64 %v232, %v90
  %v234 = mul i64 %v233, %v7
  %v235 = add i64 %v234, %v194
  %v236 = mul i64 %v235, 8
  %v237 = getelementptr inbounds float, ptr %v60, i64 %v236
  %v238 = add i64 %v180, 0
  %v239 = and i64 %v238, %v86
  %v240 = mul i64 %v239, %v7
  %v241 = add i64 %v240, %v194
  %v242 = mul i64 %v241, 8
  %v243 = getelementptr inbounds float, ptr %v56, i64 %v242
  %v244 = add i64 %v180, 0
  %v245 = and i64 %v244, %v74
  %v246 = mul i64 %v245, %v7
  %v247 = add i64 %v246, %v194
  %v248 = mul i64 %v247, 8
  %v249 = getelementptr inbounds float, ptr %v26, i64 %v248
  %v250 = add i64 %v180, 0
  %v251 = and i64 %v250, %v78
  %v252 = mul i64 %v251, %v7
  %v253 = add i64 %v252, %v194
  %v254 = mul i64 %v253, 32
  %v255 = getelementptr inbounds float, ptr %v46, i64 %v254
  %v256 = add i64 %v180, 0
  %v257 = and i64 %v256, 1
  %v258 = mul i64 %v257, %v7
  %v259 = add i64 %v258, %v194
  %v260 = mul i64 %v259, 8
  %v261 = getelementptr inbounds float, ptr %v30, i64 %v260
  %v262 = add i64 0, 0
  %v263 = getelementptr inbounds float, ptr %v201, i64 %v262
  %v264 = load <8 x float>, ptr %v263, align 4
  %v265 = add i64 0, 0
  %v266 = getelementptr inbounds float, ptr %v207, i64 %v265
  %v267 = load <8 x float>, ptr %v266, align 4
  %v268 = fadd <8 x float> %v264, %v267
  %v269 = add i64 0, 0
  %v270 = getelementptr inbounds float, ptr %v213, i64 %v269
  %v271 = load <8 x float>, ptr %v270, align 4
  %v272 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v271)
  %v273 = fcmp ogt <8 x float> %v272, splat (float 0x4023000000000000)
  %v274 = select <8 x i1> %v273, <8 x float> splat (float 0x4023000000000000), <8 x float> %v272
  %v275 = fadd <8 x float> %v274, %v274
  %v276 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v275, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v277 = fsub <8 x float> %v276, splat (float 0x4168000000000000)
  %v278 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v277, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v275)
  %v279 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v277, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v278)
  %v280 = bitcast <8 x float> %v276 to <8 x i32>
  %v281 = fmul <8 x float> %v279, %v279
  %v282 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v279, <8 x float> splat (float 0x3F81227F40000000))
  %v283 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v282, <8 x float> %v279, <8 x float> splat (float 0x3FA5556740000000))
  %v284 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v283, <8 x float> %v279, <8 x float> splat (float 0x3FC5554B00000000))
  %v285 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v284, <8 x float> %v279, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v286 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v281, <8 x float> %v285, <8 x float> %v279)
  %v287 = shl <8 x i32> %v280, splat (i32 23)
  %v288 = add <8 x i32> %v287, splat (i32 1065353216)
  %v289 = bitcast <8 x i32> %v288 to <8 x float>
  %v290 = fsub <8 x float> %v289, splat (float 0x3FF0000000000000)
  %v291 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v289, <8 x float> %v286, <8 x float> %v290)
  %v292 = fadd <8 x float> %v291, splat (float 0x4000000000000000)
  %v293 = fdiv <8 x float> %v291, %v292
  %v294 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v293, <8 x float> %v271)
  %v295 = fmul <8 x float> %v268, %v294
  %v296 = add i64 0, 0
  %v297 = getelementptr inbounds float, ptr %v219, i64 %v296
  %v298 = load <8 x float>, ptr %v297, align 4
  %v299 = fmul <8 x float> %v295, %v298
  %v300 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v301 = shufflevector <8 x float> %v300, <8 x float> poison, <8 x i32> zeroinitializer
  %v302 = fsub <8 x float> %v301, %v298
  %v303 = fmul <8 x float> %v299, %v302
  %v304 = add i64 0, 0
  %v305 = getelementptr inbounds float, ptr %v225, i64 %v304
  %v306 = load <8 x float>, ptr %v305, align 4
  %v307 = fmul <8 x float> %v268, %v298
  %v308 = fmul <8 x float> %v294, %v294
  %v309 = fsub <8 x float> %v301, %v308
  %v310 = fmul <8 x float> %v307, %v309
  %v311 = fadd <8 x float> %v306, %v310
  %v312 = add i64 0, 0
  %v313 = getelementptr inbounds float, ptr %v231, i64 %v312
  %v314 = load <8 x float>, ptr %v313, align 4
  %v315 = fmul <8 x float> %v311, %v314
  %v316 = add i64 0, 0
  %v317 = getelementptr inbounds float, ptr %v237, i64 %v316
  %v318 = load <8 x float>, ptr %v317, align 4
  %v319 = fmul <8 x float> %v318, %v318
  %v320 = fsub <8 x float> %v301, %v319
  %v321 = fmul <8 x float> %v315, %v320
  %v322 = fmul <8 x float> %v311, %v318
  %v323 = fmul <8 x float> %v322, %v314
  %v324 = fsub <8 x float> %v301, %v314
  %v325 = fmul <8 x float> %v323, %v324
  %v326 = add i64 0, 0
  %v327 = getelementptr inbounds float, ptr %v243, i64 %v326
  %v328 = load <8 x float>, ptr %v327, align 4
  %v329 = fmul <8 x float> %v311, %v328
  %v330 = add i64 0, 0
  %v331 = getelementptr inbounds float, ptr %v249, i64 %v330
  %v332 = load <8 x float>, ptr %v331, align 4
  %v333 = fmul <8 x float> %v311, %v332
  %v334 = fmul <8 x float> %v333, %v328
  %v335 = fsub <8 x float> %v301, %v328
  %v336 = fmul <8 x float> %v334, %v335
  %v337 = add i64 16, 0
  %v338 = getelementptr inbounds float, ptr %v255, i64 %v337
  store <8 x float> %v303, ptr %v338, align 4
  %v339 = add i64 24, 0
  %v340 = getelementptr inbounds float, ptr %v255, i64 %v339
  store <8 x float> %v321, ptr %v340, align 4
  %v341 = add i64 0, 0
  %v342 = getelementptr inbounds float, ptr %v255, i64 %v341
  store <8 x float> %v325, ptr %v342, align 4
  %v343 = add i64 0, 0
  %v344 = getelementptr inbounds float, ptr %v261, i64 %v343
  store <8 x float> %v329, ptr %v344, align 4
  %v345 = add i64 8, 0
  %v346 = getelementptr inbounds float, ptr %v255, i64 %v345
  store <8 x float> %v336, ptr %v346, align 4
  %v347 = add nsw i64 %v194, 1
  br label %b16
b18:
  %v349 = add i64 %v7, 0
  %v350 = sdiv i64 %v349, 1
  %v351 = add i64 %v2, 1
  %v352 = mul i64 %v350, %v2
  %v353 = sdiv i64 %v352, %v3
  %v354 = mul i64 %v353, 1
  %v355 = icmp slt i64 %v354, %v7
  %v356 = select i1 %v355, i64 %v354, i64 %v7
  %v357 = mul i64 %v350, %v351
  %v358 = sdiv i64 %v357, %v3
  %v359 = mul i64 %v358, 1
  %v360 = icmp slt i64 %v359, %v7
  %v361 = select i1 %v360, i64 %v359, i64 %v7
  br label %b19
b19:
  %v362 = phi i64 [ %v356, %b18 ], [ %v452, %b24 ]
  %v363 = icmp slt i64 %v362, %v361
  br i1 %v363, label %b20, label %b21
b20:
  %v364 = add i64 %v362, 96
  %v365 = icmp slt i64 %v364, %v361
  %v366 = select i1 %v365, i64 %v364, i64 %v361
  br label %b22
b22:
  %v367 = phi i64 [ 0, %b20 ], [ %v451, %b27 ]
  %v368 = icmp slt i64 %v367, 1
  br i1 %v368, label %b23, label %b24
b23:
  %v369 = sub i64 %v366, %v362
  %v370 = sub i64 8, 1
  %v371 = add i64 %v369, %v370
  %v372 = sdiv i64 %v371, 8
  br label %b25
b25:
  %v373 = phi i64 [ 0, %b23 ], [ %v450, %b32 ]
  %v374 = icmp slt i64 %v373, %v372
  br i1 %v374, label %b26, label %b27
b26:
  %v375 = mul i64 %v369, %v373
  %v376 = sdiv i64 %v375, %v372
  %v377 = add i64 %v362, %v376
  %v378 = add i64 %v373, 1
  %v379 = mul i64 %v369, %v378
  %v380 = sdiv i64 %v379, %v372
  %v381 = add i64 %v362, %v380
  %v382 = mul i64 %v367, 256
  %v383 = getelementptr inbounds float, ptr %v103, i64 %v382
  %v384 = sub i64 %v381, %v377
  %v385 = add i64 %v180, 0
  %v386 = and i64 %v385, %v78
  %v387 = mul i64 %v386, %v7
  %v388 = add i64 %v387, %v377
  %v389 = mul i64 %v388, 32
  %v390 = getelementptr inbounds float, ptr %v46, i64 %v389
  %v391 = getelementptr inbounds float, ptr %v390, i64 0
  %v392 = sub i64 %v384, 1
  %v393 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v392
  %v394 = load ptr, ptr %v393, align 4
  %v395 = getelementptr inbounds float, ptr %v348, i64 0
  %v396 = icmp sgt i64 %v384, 0
  br i1 %v396, label %b28, label %b29
b28:
  call void %v394(ptr %v391, i64 32, ptr %v383, i64 32, ptr %v395, i64 8, i64 0)
  br label %b29
b29:
  %v397 = add i64 %v382, 256
  br label %b30
b30:
  %v398 = phi i64 [ %v377, %b29 ], [ %v449, %b35 ]
  %v399 = icmp slt i64 %v398, %v381
  br i1 %v399, label %b31, label %b32
b31:
  %v400 = sub i64 %v398, %v377
  %v401 = mul i64 %v400, 8
  %v402 = getelementptr inbounds float, ptr %v348, i64 %v401
  %v403 = add i64 %v180, 0
  %v404 = and i64 %v403, %v82
  %v405 = mul i64 %v404, %v7
  %v406 = add i64 %v405, %v398
  %v407 = mul i64 %v406, 8
  %v408 = getelementptr inbounds float, ptr %v52, i64 %v407
  %v409 = add i64 %v180, 0
  %v410 = and i64 %v409, %v80
  %v411 = mul i64 %v410, %v7
  %v412 = add i64 %v411, %v398
  %v413 = mul i64 %v412, 40
  %v414 = getelementptr inbounds float, ptr %v50, i64 %v413
  %v415 = add i64 %v180, 0
  %v416 = and i64 %v415, %v94
  %v417 = mul i64 %v416, %v7
  %v418 = add i64 %v417, %v398
  %v419 = mul i64 %v418, 8
  %v420 = getelementptr inbounds float, ptr %v64, i64 %v419
  %v421 = add i64 %v180, 0
  %v422 = and i64 %v421, %v96
  %v423 = mul i64 %v422, %v7
  %v424 = add i64 %v423, %v398
  %v425 = mul i64 %v424, 8
  %v426 = getelementptr inbounds float, ptr %v66, i64 %v425
  br label %b33
b33:
  %v427 = phi i64 [ 0, %b31 ], [ %v448, %b34 ]
  %v428 = icmp slt i64 %v427, 1
  br i1 %v428, label %b34, label %b35
b34:
  %v429 = mul i64 %v367, 1
  %v430 = add i64 %v429, %v427
  %v431 = mul i64 %v430, 8
  %v432 = add i64 0, %v427
  %v433 = mul i64 %v432, 8
  %v434 = getelementptr inbounds float, ptr %v402, i64 %v433
  %v435 = load <8 x float>, ptr %v434, align 4
  %v436 = add i64 0, %v431
  %v437 = getelementptr inbounds float, ptr %v408, i64 %v436
  %v438 = load <8 x float>, ptr %v437, align 4
  %v439 = fmul <8 x float> %v435, %v438
  %v440 = add i64 0, %v431
  %v441 = getelementptr inbounds float, ptr %v414, i64 %v440
  %v442 = load <8 x float>, ptr %v441, align 4
  %v443 = fmul <8 x float> %v435, %v442
  %v444 = add i64 0, %v431
  %v445 = getelementptr inbounds float, ptr %v420, i64 %v444
  store <8 x float> %v439, ptr %v445, align 4
  %v446 = add i64 0, %v431
  %v447 = getelementptr inbounds float, ptr %v426, i64 %v446
  store <8 x float> %v443, ptr %v447, align 4
  %v448 = add nsw i64 %v427, 1
  br label %b33
b35:
  %v449 = add nsw i64 %v398, 1
  br label %b30
b32:
  %v450 = add nsw i64 %v373, 1
  br label %b25
b27:
  %v451 = add nsw i64 %v367, 1
  br label %b22
b24:
  %v452 = add nsw i64 %v362, 96
  br label %b19
b21:
  %v454 = add i64 %v7, 0
  %v455 = sdiv i64 %v454, 1
  %v456 = add i64 %v2, 1
  %v457 = mul i64 %v455, %v2
  %v458 = sdiv i64 %v457, %v3
  %v459 = mul i64 %v458, 1
  %v460 = icmp slt i64 %v459, %v7
  %v461 = select i1 %v460, i64 %v459, i64 %v7
  %v462 = mul i64 %v455, %v456
  %v463 = sdiv i64 %v462, %v3
  %v464 = mul i64 %v463, 1
  %v465 = icmp slt i64 %v464, %v7
  %v466 = select i1 %v465, i64 %v464, i64 %v7
  br label %b36
b36:
  %v467 = phi i64 [ %v461, %b21 ], [ %v529, %b41 ]
  %v468 = icmp slt i64 %v467, %v466
  br i1 %v468, label %b37, label %b38
b37:
  %v469 = add i64 %v467, 96
  %v470 = icmp slt i64 %v469, %v466
  %v471 = select i1 %v470, i64 %v469, i64 %v466
  br label %b39
b39:
  %v472 = phi i64 [ 0, %b37 ], [ %v528, %b44 ]
  %v473 = icmp slt i64 %v472, 1
  br i1 %v473, label %b40, label %b41
b40:
  %v474 = sub i64 %v471, %v467
  %v475 = sub i64 8, 1
  %v476 = add i64 %v474, %v475
  %v477 = sdiv i64 %v476, 8
  br label %b42
b42:
  %v478 = phi i64 [ 0, %b40 ], [ %v527, %b49 ]
  %v479 = icmp slt i64 %v478, %v477
  br i1 %v479, label %b43, label %b44
b43:
  %v480 = mul i64 %v474, %v478
  %v481 = sdiv i64 %v480, %v477
  %v482 = add i64 %v467, %v481
  %v483 = add i64 %v478, 1
  %v484 = mul i64 %v474, %v483
  %v485 = sdiv i64 %v484, %v477
  %v486 = add i64 %v467, %v485
  %v487 = mul i64 %v472, 64
  %v488 = getelementptr inbounds float, ptr %v104, i64 %v487
  %v489 = sub i64 %v486, %v482
  %v490 = add i64 %v180, 0
  %v491 = and i64 %v490, %v96
  %v492 = mul i64 %v491, %v7
  %v493 = add i64 %v492, %v482
  %v494 = mul i64 %v493, 8
  %v495 = getelementptr inbounds float, ptr %v66, i64 %v494
  %v496 = getelementptr inbounds float, ptr %v495, i64 0
  %v497 = sub i64 %v489, 1
  %v498 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v497
  %v499 = load ptr, ptr %v498, align 4
  %v500 = getelementptr inbounds float, ptr %v453, i64 0
  %v501 = icmp sgt i64 %v489, 0
  br i1 %v501, label %b45, label %b46
b45:
  call void %v499(ptr %v496, i64 8, ptr %v488, i64 8, ptr %v500, i64 8, i64 0)
  br label %b46
b46:
  %v502 = add i64 %v487, 64
  br label %b47
b47:
  %v503 = phi i64 [ %v482, %b46 ], [ %v526, %b52 ]
  %v504 = icmp slt i64 %v503, %v486
  br i1 %v504, label %b48, label %b49
b48:
  %v505 = sub i64 %v503, %v482
  %v506 = mul i64 %v505, 8
  %v507 = getelementptr inbounds float, ptr %v453, i64 %v506
  %v508 = add i64 %v180, 0
  %v509 = and i64 %v508, 1
  %v510 = mul i64 %v509, %v7
  %v511 = add i64 %v510, %v503
  %v512 = mul i64 %v511, 8
  %v513 = getelementptr inbounds float, ptr %v28, i64 %v512
  br label %b50
b50:
  %v514 = phi i64 [ 0, %b48 ], [ %v525, %b51 ]
  %v515 = icmp slt i64 %v514, 1
  br i1 %v515, label %b51, label %b52
b51:
  %v516 = mul i64 %v472, 1
  %v517 = add i64 %v516, %v514
  %v518 = mul i64 %v517, 8
  %v519 = add i64 0, %v514
  %v520 = mul i64 %v519, 8
  %v521 = getelementptr inbounds float, ptr %v507, i64 %v520
  %v522 = load <8 x float>, ptr %v521, align 4
  %v523 = add i64 0, %v518
  %v524 = getelementptr inbounds float, ptr %v513, i64 %v523
  store <8 x float> %v522, ptr %v524, align 4
  %v525 = add nsw i64 %v514, 1
  br label %b50
b52:
  %v526 = add nsw i64 %v503, 1
  br label %b47
b49:
  %v527 = add nsw i64 %v478, 1
  br label %b42
b44:
  %v528 = add nsw i64 %v472, 1
  br label %b39
b41:
  %v529 = add nsw i64 %v467, 96
  br label %b36
b38:
  %v530 = add nsw i64 %v177, 1
  br label %b13
b15:
  %v531 = icmp sgt i64 %v3, 1
  br i1 %v531, label %b53, label %b54
b53:
  %v532 = getelementptr inbounds i64, ptr %v1, i64 3
  %v533 = atomicrmw add ptr %v532, i64 1 acq_rel
  %v534 = load i64, ptr %v97, align 8
  %v535 = add i64 %v534, 1
  store i64 %v535, ptr %v97, align 8
  %v536 = mul i64 %v3, %v535
  br label %b55
b55:
  %v537 = load atomic i64, ptr %v532 acquire, align 8
  %v538 = icmp slt i64 %v537, %v536
  br i1 %v538, label %b56, label %b57
b56:
  %v539 = call i32 @sched_yield()
  br label %b55
b57:
  br label %b54
b54:
  %v540 = getelementptr inbounds float, ptr %v99, i64 320
  %v541 = getelementptr inbounds i64, ptr %v1, i64 4
  %v542 = load i64, ptr %v541, align 8
  %v543 = icmp eq i64 %v542, 0
  br i1 %v543, label %b58, label %b59
b58:
  %v544 = add i64 1, 0
  %v545 = sdiv i64 %v544, 1
  %v546 = add i64 %v2, 1
  %v547 = mul i64 %v545, %v2
  %v548 = sdiv i64 %v547, %v3
  %v549 = mul i64 %v548, 1
  %v550 = icmp slt i64 %v549, 1
  %v551 = select i1 %v550, i64 %v549, i64 1
  %v552 = mul i64 %v545, %v546
  %v553 = sdiv i64 %v552, %v3
  %v554 = mul i64 %v553, 1
  %v555 = icmp slt i64 %v554, 1
  %v556 = select i1 %v555, i64 %v554, i64 1
  %v557 = icmp slt i64 %v556, 1
  %v558 = select i1 %v557, i64 %v556, i64 1
  br label %b60
b60:
  %v559 = phi i64 [ %v551, %b58 ], [ %v583, %b61 ]
  %v560 = icmp slt i64 %v559, %v558
  br i1 %v560, label %b61, label %b62
b61:
  %v561 = mul i64 %v559, 320
  %v562 = mul i64 %v559, 8
  %v563 = add i64 %v561, 0
  %v564 = add i64 %v562, 0
  %v565 = getelementptr inbounds float, ptr %v540, i64 %v563
  %v566 = sub i64 8, %v564
  %v567 = icmp slt i64 %v566, 0
  %v568 = select i1 %v567, i64 0, i64 %v566
  %v569 = mul i64 %v564, 1
  %v570 = add i64 0, %v569
  %v571 = getelementptr inbounds float, ptr %v14, i64 %v570
  call void @pack_rows(ptr %v571, i64 1, i64 8, i64 32, i64 %v568, ptr %v565, i64 8)
  %v572 = add i64 %v561, 256
  %v573 = add i64 %v572, 0
  %v574 = add i64 %v562, 0
  %v575 = getelementptr inbounds float, ptr %v540, i64 %v573
  %v576 = sub i64 8, %v574
  %v577 = icmp slt i64 %v576, 0
  %v578 = select i1 %v577, i64 0, i64 %v576
  %v579 = mul i64 %v574, 1
  %v580 = add i64 0, %v579
  %v581 = getelementptr inbounds float, ptr %v12, i64 %v580
  call void @pack_rows(ptr %v581, i64 1, i64 8, i64 8, i64 %v578, ptr %v575, i64 8)
  %v582 = add i64 %v572, 64
  %v583 = add nsw i64 %v559, 1
  br label %b60
b62:
  br label %b59
b59:
  %v584 = icmp sgt i64 %v3, 1
  br i1 %v584, label %b63, label %b64
b63:
  %v585 = getelementptr inbounds i64, ptr %v1, i64 3
  %v586 = atomicrmw add ptr %v585, i64 1 acq_rel
  %v587 = load i64, ptr %v97, align 8
  %v588 = add i64 %v587, 1
  store i64 %v588, ptr %v97, align 8
  %v589 = mul i64 %v3, %v588
  br label %b65
b65:
  %v590 = load atomic i64, ptr %v585 acquire, align 8
  %v591 = icmp slt i64 %v590, %v589
  br i1 %v591, label %b66, label %b67
b66:
  %v592 = call i32 @sched_yield()
  br label %b65
b67:
  br label %b64
b64:
  %v594 = add i64 %v8, 0
  %v595 = sdiv i64 %v594, 1
  %v596 = add i64 %v2, 1
  %v597 = mul i64 %v595, %v2
  %v598 = sdiv i64 %v597, %v3
  %v599 = mul i64 %v598, 1
  %v600 = icmp slt i64 %v599, %v8
  %v601 = select i1 %v600, i64 %v599, i64 %v8
  %v602 = mul i64 %v595, %v596
  %v603 = sdiv i64 %v602, %v3
  %v604 = mul i64 %v603, 1
  %v605 = icmp slt i64 %v604, %v8
  %v606 = select i1 %v605, i64 %v604, i64 %v8
  br label %b68
b68:
  %v607 = phi i64 [ %v601, %b64 ], [ %v672, %b73 ]
  %v608 = icmp slt i64 %v607, %v606
  br i1 %v608, label %b69, label %b70
b69:
  %v609 = add i64 %v607, 96
  %v610 = icmp slt i64 %v609, %v606
  %v611 = select i1 %v610, i64 %v609, i64 %v606
  br label %b71
b71:
  %v612 = phi i64 [ 0, %b69 ], [ %v671, %b76 ]
  %v613 = icmp slt i64 %v612, 1
  br i1 %v613, label %b72, label %b73
b72:
  %v614 = sub i64 %v611, %v607
  %v615 = sub i64 8, 1
  %v616 = add i64 %v614, %v615
  %v617 = sdiv i64 %v616, 8
  br label %b74
b74:
  %v618 = phi i64 [ 0, %b72 ], [ %v670, %b83 ]
  %v619 = icmp slt i64 %v618, %v617
  br i1 %v619, label %b75, label %b76
b75:
  %v620 = mul i64 %v614, %v618
  %v621 = sdiv i64 %v620, %v617
  %v622 = add i64 %v607, %v621
  %v623 = add i64 %v618, 1
  %v624 = mul i64 %v614, %v623
  %v625 = sdiv i64 %v624, %v617
  %v626 = add i64 %v607, %v625
  %v627 = mul i64 %v612, 320
  %v628 = getelementptr inbounds float, ptr %v540, i64 %v627
  %v629 = sub i64 %v626, %v622
  %v630 = mul i64 %v622, 32
  %v631 = getelementptr inbounds float, ptr %v46, i64 %v630
  %v632 = getelementptr inbounds float, ptr %v631, i64 0
  %v633 = sub i64 %v629, 1
  %v634 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v633
  %v635 = load ptr, ptr %v634, align 4
  %v636 = getelementptr inbounds float, ptr %v593, i64 0
  %v637 = icmp sgt i64 %v629, 0
  br i1 %v637, label %b77, label %b78
b77:
  call void %v635(ptr %v632, i64 32, ptr %v628, i64 32, ptr %v636, i64 8, i64 0)
  br label %b78
b78:
  %v638 = add i64 %v627, 256
  %v639 = getelementptr inbounds float, ptr %v540, i64 %v638
  %v640 = sub i64 %v626, %v622
  %v641 = mul i64 %v622, 8
  %v642 = getelementptr inbounds float, ptr %v64, i64 %v641
  %v643 = getelementptr inbounds float, ptr %v642, i64 0
  %v644 = sub i64 %v640, 1
  %v645 = getelementptr inbounds ptr, ptr @table_tile_8x1_more, i64 %v644
  %v646 = load ptr, ptr %v645, align 4
  %v647 = getelementptr inbounds float, ptr %v593, i64 0
  %v648 = icmp sgt i64 %v640, 0
  br i1 %v648, label %b79, label %b80
b79:
  call void %v646(ptr %v643, i64 8, ptr %v639, i64 8, ptr %v647, i64 8, i64 0)
  br label %b80
b80:
  %v649 = add i64 %v638, 64
  br label %b81
b81:
  %v650 = phi i64 [ %v622, %b80 ], [ %v669, %b86 ]
  %v651 = icmp slt i64 %v650, %v626
  br i1 %v651, label %b82, label %b83
b82:
  %v652 = sub i64 %v650, %v622
  %v653 = mul i64 %v652, 8
  %v654 = getelementptr inbounds float, ptr %v593, i64 %v653
  %v655 = mul i64 %v650, 8
  %v656 = getelementptr inbounds float, ptr %v32, i64 %v655
  br label %b84
b84:
  %v657 = phi i64 [ 0, %b82 ], [ %v668, %b85 ]
  %v658 = icmp slt i64 %v657, 1
  br i1 %v658, label %b85, label %b86
b85:
  %v659 = mul i64 %v612, 1
  %v660 = add i64 %v659, %v657
  %v661 = mul i64 %v660, 8
  %v662 = add i64 0, %v657
  %v663 = mul i64 %v662, 8
  %v664 = getelementptr inbounds float, ptr %v654, i64 %v663
  %v665 = load <8 x float>, ptr %v664, align 4
  %v666 = add i64 0, %v661
  %v667 = getelementptr inbounds float, ptr %v656, i64 %v666
  store <8 x float> %v665, ptr %v667, align 4
  %v668 = add nsw i64 %v657, 1
  br label %b84
b86:
  %v669 = add nsw i64 %v650, 1
  br label %b81
b83:
  %v670 = add nsw i64 %v618, 1
  br label %b74
b76:
  %v671 = add nsw i64 %v612, 1
  br label %b71
b73:
  %v672 = add nsw i64 %v607, 96
  br label %b68
b70:
  %v673 = icmp sgt i64 %v3, 1
  br i1 %v673, label %b87, label %b88
b87:
  %v674 = getelementptr inbounds i64, ptr %v1, i64 3
  %v675 = atomicrmw add ptr %v674, i64 1 acq_rel
  %v676 = load i64, ptr %v97, align 8
  %v677 = add i64 %v676, 1
  store i64 %v677, ptr %v97, align 8
  %v678 = mul i64 %v3, %v677
  br label %b89
b89:
  %v679 = load atomic i64, ptr %v674 acquire, align 8
  %v680 = icmp slt i64 %v679, %v678
  br i1 %v680, label %b90, label %b91
b90:
  %v681 = call i32 @sched_yield()
  br label %b89
b91:
  br label %b88
b88:
  %v682 = mul i64 0, 8
  %v683 = getelementptr inbounds float, ptr %v64, i64 %v682
  %v684 = getelementptr inbounds float, ptr %v683, i64 0
  %v685 = mul i64 0, 8
  %v686 = getelementptr inbounds float, ptr %v10, i64 %v685
  %v687 = getelementptr inbounds float, ptr %v686, i64 0
  %v688 = getelementptr inbounds float, ptr %v102, i64 12288
  %v689 = add i64 8, 1
  %v690 = sdiv i64 %v689, 2
  %v691 = add i64 %v2, 1
  %v692 = mul i64 %v690, %v2
  %v693 = sdiv i64 %v692, %v3
  %v694 = mul i64 %v693, 2
  %v695 = icmp slt i64 %v694, 8
  %v696 = select i1 %v695, i64 %v694, i64 8
  %v697 = mul i64 %v690, %v691
  %v698 = sdiv i64 %v697, %v3
  %v699 = mul i64 %v698, 2
  %v700 = icmp slt i64 %v699, 8
  %v701 = select i1 %v700, i64 %v699, i64 8
  %v702 = getelementptr inbounds float, ptr %v34, i64 0
  br label %b92
b92:
  %v703 = phi i64 [ %v696, %b88 ], [ %v711, %b97 ]
  %v704 = icmp slt i64 %v703, %v701
  br i1 %v704, label %b93, label %b94
b93:
  %v705 = mul i64 %v703, 8
  %v706 = getelementptr inbounds float, ptr %v702, i64 %v705
  br label %b95
b95:
  %v707 = phi i64 [ 0, %b93 ], [ %v710, %b96 ]
  %v708 = icmp slt i64 %v707, 8
  br i1 %v708, label %b96, label %b97
b96:
  %v709 = getelementptr inbounds float, ptr %v706, i64 %v707
  store float 0x0000000000000000, ptr %v709, align 4
  %v710 = add nsw i64 %v707, 1
  br label %b95
b97:
  %v711 = add nsw i64 %v703, 1
  br label %b92
b94:
  %v712 = mul i64 %v8, 1
  br label %b98
b98:
  %v713 = phi i64 [ 0, %b94 ], [ %v817, %b103 ]
  %v714 = icmp slt i64 %v713, %v712
  br i1 %v714, label %b99, label %b100
b99:
  %v715 = sub i64 %v712, %v713
  %v716 = icmp slt i64 %v715, 384
  %v717 = select i1 %v716, i64 %v715, i64 384
  br label %b101
b101:
  %v718 = phi i64 [ %v696, %b99 ], [ %v816, %b127 ]
  %v719 = icmp slt i64 %v718, %v701
  br i1 %v719, label %b102, label %b103
b102:
  %v720 = sub i64 %v701, %v718
  %v721 = icmp slt i64 %v720, 64
  %v722 = select i1 %v721, i64 %v720, i64 64
  %v723 = sdiv i64 %v722, 2
  %v724 = mul i64 %v723, 2
  %v725 = sub i64 %v722, %v724
  %v726 = mul i64 %v713, 8
  %v727 = add i64 %v726, %v718
  %v728 = getelementptr inbounds float, ptr %v684, i64 %v727
  br label %b104
b104:
  %v729 = phi i64 [ 0, %b102 ], [ %v755, %b112 ]
  %v730 = icmp slt i64 %v729, %v717
  br i1 %v730, label %b105, label %b106
b105:
  %v731 = mul i64 %v729, 8
  %v732 = getelementptr inbounds float, ptr %v728, i64 %v731
  %v733 = mul i64 %v729, 2
  %v734 = getelementptr inbounds float, ptr %v688, i64 %v733
  br label %b107
b107:
  %v735 = phi i64 [ 0, %b105 ], [ %v744, %b108 ]
  %v736 = icmp slt i64 %v735, %v723
  br i1 %v736, label %b108, label %b109
b108:
  %v737 = mul i64 %v735, 2
  %v738 = getelementptr inbounds float, ptr %v732, i64 %v737
  %v739 = mul i64 %v735, 768
  %v740 = getelementptr inbounds float, ptr %v734, i64 %v739
  %v741 = getelementptr inbounds float, ptr %v738, i64 0
  %v742 = load <2 x float>, ptr %v741, align 4
  %v743 = getelementptr inbounds float, ptr %v740, i64 0
  store <2 x float> %v742, ptr %v743, align 4
  %v744 = add nsw i64 %v735, 1
  br label %b107
b109:
  %v745 = mul i64 %v723, 2
  %v746 = getelementptr inbounds float, ptr %v732, i64 %v745
  %v747 = mul i64 %v723, 768
  %v748 = getelementptr inbounds float, ptr %v734, i64 %v747
  br label %b110
b110:
  %v749 = phi i64 [ 0, %b109 ], [ %v754, %b111 ]
  %v750 = icmp slt i64 %v749, %v725
  br i1 %v750, label %b111, label %b112
b111:
  %v751 = getelementptr inbounds float, ptr %v746, i64 %v749
  %v752 = load float, ptr %v751, align 4
  %v753 = getelementptr inbounds float, ptr %v748, i64 %v749
  store float %v752, ptr %v753, align 4
  %v754 = add nsw i64 %v749, 1
  br label %b110, !llvm.loop !0
b112:
  %v755 = add nsw i64 %v729, 1
  br label %b104
b106:
  br label %b113
b113:
  %v756 = phi i64 [ 0, %b106 ], [ %v791, %b121 ]
  %v757 = icmp slt i64 %v756, 0
  br i1 %v757, label %b114, label %b115
b114:
  %v758 = mul i64 %v713, 8
  %v759 = add i64 %v758, %v756
  %v760 = getelementptr inbounds float, ptr %v687, i64 %v759
  br label %b116
b116:
  %v761 = phi i64 [ 0, %b114 ], [ %v779, %b117 ]
  %v762 = icmp slt i64 %v761, %v717
  br i1 %v762, label %b117, label %b118
b117:
  %v763 = mul i64 %v761, 8
  %v764 = getelementptr inbounds float, ptr %v760, i64 %v763
  %v765 = mul i64 %v761, 32
  %v766 = getelementptr inbounds float, ptr %v102, i64 %v765
  %v767 = getelementptr inbounds float, ptr %v764, i64 0
  %v768 = load <8 x float>, ptr %v767, align 4
  %v769 = getelementptr inbounds float, ptr %v766, i64 0
  store <8 x float> %v768, ptr %v769, align 4
  %v770 = getelementptr inbounds float, ptr %v764, i64 8
  %v771 = load <8 x float>, ptr %v770, align 4
  %v772 = getelementptr inbounds float, ptr %v766, i64 8
  store <8 x float> %v771, ptr %v772, align 4
  %v773 = getelementptr inbounds float, ptr %v764, i64 16
  %v774 = load <8 x float>, ptr %v773, align 4
  %v775 = getelementptr inbounds float, ptr %v766, i64 16
  store <8 x float> %v774, ptr %v775, align 4
  %v776 = getelementptr inbounds float, ptr %v764, i64 24
  %v777 = load <8 x float>, ptr %v776, align 4
  %v778 = getelementptr inbounds float, ptr %v766, i64 24
  store <8 x float> %v777, ptr %v778, align 4
  %v779 = add nsw i64 %v761, 1
  br label %b116
b118:
  %v780 = sdiv i64 %v722, 2
  br label %b119
b119:
  %v781 = phi i64 [ 0, %b118 ], [ %v790, %b120 ]
  %v782 = icmp slt i64 %v781, %v780
  br i1 %v782, label %b120, label %b121
b120:
  %v783 = mul i64 %v781, 2
  %v784 = add i64 %v718, %v783
  %v785 = mul i64 %v781, 768
  %v786 = getelementptr inbounds float, ptr %v688, i64 %v785
  %v787 = mul i64 %v784, 8
  %v788 = add i64 %v787, %v756
  %v789 = getelementptr inbounds float, ptr %v702, i64 %v788
  call void @outer_2x32(ptr %v786, ptr %v102, i64 %v717, ptr %v789, i64 8)
  %v790 = add nsw i64 %v781, 1
  br label %b119
b121:
  %v791 = add nsw i64 %v756, 32
  br label %b113
b115:
  %v792 = mul i64 %v713, 8
  %v793 = add i64 %v792, 0
  %v794 = getelementptr inbounds float, ptr %v687, i64 %v793
  br label %b122
b122:
  %v795 = phi i64 [ 0, %b115 ], [ %v804, %b123 ]
  %v796 = icmp slt i64 %v795, %v717
  br i1 %v796, label %b123, label %b124
b123:
  %v797 = mul i64 %v795, 8
  %v798 = getelementptr inbounds float, ptr %v794, i64 %v797
  %v799 = mul i64 %v795, 8
  %v800 = getelementptr inbounds float, ptr %v102, i64 %v799
  %v801 = getelementptr inbounds float, ptr %v798, i64 0
  %v802 = load <8 x float>, ptr %v801, align 4
  %v803 = getelementptr inbounds float, ptr %v800, i64 0
  store <8 x float> %v802, ptr %v803, align 4
  %v804 = add nsw i64 %v795, 1
  br label %b122
b124:
  %v805 = sdiv i64 %v722, 2
  br label %b125
b125:
  %v806 = phi i64 [ 0, %b124 ], [ %v815, %b126 ]
  %v807 = icmp slt i64 %v806, %v805
  br i1 %v807, label %b126, label %b127
b126:
  %v808 = mul i64 %v806, 2
  %v809 = add i64 %v718, %v808
  %v810 = mul i64 %v806, 768
  %v811 = getelementptr inbounds float, ptr %v688, i64 %v810
  %v812 = mul i64 %v809, 8
  %v813 = add i64 %v812, 0
  %v814 = getelementptr inbounds float, ptr %v702, i64 %v813
  call void @outer_2x8(ptr %v811, ptr %v102, i64 %v717, ptr %v814, i64 8)
  %v815 = add nsw i64 %v806, 1
  br label %b125
b127:
  %v816 = add nsw i64 %v718, 64
  br label %b101
b103:
  %v817 = add nsw i64 %v713, 384
  br label %b98
b100:
  %v818 = icmp sgt i64 %v3, 1
  br i1 %v818, label %b128, label %b129
b128:
  %v819 = getelementptr inbounds i64, ptr %v1, i64 3
  %v820 = atomicrmw add ptr %v819, i64 1 acq_rel
  %v821 = load i64, ptr %v97, align 8
  %v822 = add i64 %v821, 1
  store i64 %v822, ptr %v97, align 8
  %v823 = mul i64 %v3, %v822
  br label %b130
b130:
  %v824 = load atomic i64, ptr %v819 acquire, align 8
  %v825 = icmp slt i64 %v824, %v823
  br i1 %v825, label %b131, label %b132
b131:
  %v826 = call i32 @sched_yield()
  br label %b130
b132:
  br label %b129
b129:
  %v827 = mul i64 0, 8
  %v828 = getelementptr inbounds float, ptr %v66, i64 %v827
  %v829 = getelementptr inbounds float, ptr %v828, i64 0
  %v830 = mul i64 0, 8
  %v831 = getelementptr inbounds float, ptr %v24, i64 %v830
  %v832 = getelementptr inbounds float, ptr %v831, i64 0
  %v833 = getelementptr inbounds float, ptr %v102, i64 12288
  %v834 = add i64 8, 1
  %v835 = sdiv i64 %v834, 2
  %v836 = add i64 %v2, 1
  %v837 = mul i64 %v835, %v2
  %v838 = sdiv i64 %v837, %v3
  %v839 = mul i64 %v838, 2
  %v840 = icmp slt i64 %v839, 8
  %v841 = select i1 %v840, i64 %v839, i64 8
  %v842 = mul i64 %v835, %v836
  %v843 = sdiv i64 %v842, %v3
  %v844 = mul i64 %v843, 2
  %v845 = icmp slt i64 %v844, 8
  %v846 = select i1 %v845, i64 %v844, i64 8
  %v847 = getelementptr inbounds float, ptr %v36, i64 0
  br label %b133
b133:
  %v848 = phi i64 [ %v841, %b129 ], [ %v856, %b138 ]
  %v849 = icmp slt i64 %v848, %v846
  br i1 %v849, label %b134, label %b135
b134:
  %v850 = mul i64 %v848, 8
  %v851 = getelementptr inbounds float, ptr %v847, i64 %v850
  br label %b136
b136:
  %v852 = phi i64 [ 0, %b134 ], [ %v855, %b137 ]
  %v853 = icmp slt i64 %v852, 8
  br i1 %v853, label %b137, label %b138
b137:
  %v854 = getelementptr inbounds float, ptr %v851, i64 %v852
  store float 0x0000000000000000, ptr %v854, align 4
  %v855 = add nsw i64 %v852, 1
  br label %b136
b138:
  %v856 = add nsw i64 %v848, 1
  br label %b133
b135:
  %v857 = mul i64 %v8, 1
  br label %b139
b139:
  %v858 = phi i64 [ 0, %b135 ], [ %v962, %b144 ]
  %v859 = icmp slt i64 %v858, %v857
  br i1 %v859, label %b140, label %b141
b140:
  %v860 = sub i64 %v857, %v858
  %v861 = icmp slt i64 %v860, 384
  %v862 = select i1 %v861, i64 %v860, i64 384
  br label %b142
b142:
  %v863 = phi i64 [ %v841, %b140 ], [ %v961, %b168 ]
  %v864 = icmp slt i64 %v863, %v846
  br i1 %v864, label %b143, label %b144
b143:
  %v865 = sub i64 %v846, %v863
  %v866 = icmp slt i64 %v865, 64
  %v867 = select i1 %v866, i64 %v865, i64 64
  %v868 = sdiv i64 %v867, 2
  %v869 = mul i64 %v868, 2
  %v870 = sub i64 %v867, %v869
  %v871 = mul i64 %v858, 8
  %v872 = add i64 %v871, %v863
  %v873 = getelementptr inbounds float, ptr %v829, i64 %v872
  br label %b145
b145:
  %v874 = phi i64 [ 0, %b143 ], [ %v900, %b153 ]
  %v875 = icmp slt i64 %v874, %v862
  br i1 %v875, label %b146, label %b147
b146:
  %v876 = mul i64 %v874, 8
  %v877 = getelementptr inbounds float, ptr %v873, i64 %v876
  %v878 = mul i64 %v874, 2
  %v879 = getelementptr inbounds float, ptr %v833, i64 %v878
  br label %b148
b148:
  %v880 = phi i64 [ 0, %b146 ], [ %v889, %b149 ]
  %v881 = icmp slt i64 %v880, %v868
  br i1 %v881, label %b149, label %b150
b149:
  %v882 = mul i64 %v880, 2
  %v883 = getelementptr inbounds float, ptr %v877, i64 %v882
  %v884 = mul i64 %v880, 768
  %v885 = getelementptr inbounds float, ptr %v879, i64 %v884
  %v886 = getelementptr inbounds float, ptr %v883, i64 0
  %v887 = load <2 x float>, ptr %v886, align 4
  %v888 = getelementptr inbounds float, ptr %v885, i64 0
  store <2 x float> %v887, ptr %v888, align 4
  %v889 = add nsw i64 %v880, 1
  br label %b148
b150:
  %v890 = mul i64 %v868, 2
  %v891 = getelementptr inbounds float, ptr %v877, i64 %v890
  %v892 = mul i64 %v868, 768
  %v893 = getelementptr inbounds float, ptr %v879, i64 %v892
  br label %b151
b151:
  %v894 = phi i64 [ 0, %b150 ], [ %v899, %b152 ]
  %v895 = icmp slt i64 %v894, %v870
  br i1 %v895, label %b152, label %b153
b152:
  %v896 = getelementptr inbounds float, ptr %v891, i64 %v894
  %v897 = load float, ptr %v896, align 4
  %v898 = getelementptr inbounds float, ptr %v893, i64 %v894
  store float %v897, ptr %v898, align 4
  %v899 = add nsw i64 %v894, 1
  br label %b151, !llvm.loop !3
b153:
  %v900 = add nsw i64 %v874, 1
  br label %b145
b147:
  br label %b154
b154:
  %v901 = phi i64 [ 0, %b147 ], [ %v936, %b162 ]
  %v902 = icmp slt i64 %v901, 0
  br i1 %v902, label %b155, label %b156
b155:
  %v903 = mul i64 %v858, 8
  %v904 = add i64 %v903, %v901
  %v905 = getelementptr inbounds float, ptr %v832, i64 %v904
  br label %b157
b157:
  %v906 = phi i64 [ 0, %b155 ], [ %v924, %b158 ]
  %v907 = icmp slt i64 %v906, %v862
  br i1 %v907, label %b158, label %b159
b158:
  %v908 = mul i64 %v906, 8
  %v909 = getelementptr inbounds float, ptr %v905, i64 %v908
  %v910 = mul i64 %v906, 32
  %v911 = getelementptr inbounds float, ptr %v102, i64 %v910
  %v912 = getelementptr inbounds float, ptr %v909, i64 0
  %v913 = load <8 x float>, ptr %v912, align 4
  %v914 = getelementptr inbounds float, ptr %v911, i64 0
  store <8 x float> %v913, ptr %v914, align 4
  %v915 = getelementptr inbounds float, ptr %v909, i64 8
  %v916 = load <8 x float>, ptr %v915, align 4
  %v917 = getelementptr inbounds float, ptr %v911, i64 8
  store <8 x float> %v916, ptr %v917, align 4
  %v918 = getelementptr inbounds float, ptr %v909, i64 16
  %v919 = load <8 x float>, ptr %v918, align 4
  %v920 = getelementptr inbounds float, ptr %v911, i64 16
  store <8 x float> %v919, ptr %v920, align 4
  %v921 = getelementptr inbounds float, ptr %v909, i64 24
  %v922 = load <8 x float>, ptr %v921, align 4
  %v923 = getelementptr inbounds float, ptr %v911, i64 24
  store <8 x float> %v922, ptr %v923, align 4
  %v924 = add nsw i64 %v906, 1
  br label %b157
b159:
  %v925 = sdiv i64 %v867, 2
  br label %b160
b160:
  %v926 = phi i64 [ 0, %b159 ], [ %v935, %b161 ]
  %v927 = icmp slt i64 %v926, %v925
  br i1 %v927, label %b161, label %b162
b161:
  %v928 = mul i64 %v926, 2
  %v929 = add i64 %v863, %v928
  %v930 = mul i64 %v926, 768
  %v931 = getelementptr inbounds float, ptr %v833, i64 %v930
  %v932 = mul i64 %v929, 8
  %v933 = add i64 %v932, %v901
  %v934 = getelementptr inbounds float, ptr %v847, i64 %v933
  call void @outer_2x32(ptr %v931, ptr %v102, i64 %v862, ptr %v934, i64 8)
  %v935 = add nsw i64 %v926, 1
  br label %b160
b162:
  %v936 = add nsw i64 %v901, 32
  br label %b154
b156:
  %v937 = mul i64 %v858, 8
  %v938 = add i64 %v937, 0
  %v939 = getelementptr inbounds float, ptr %v832, i64 %v938
  br label %b163
b163:
  %v940 = phi i64 [ 0, %b156 ], [ %v949, %b164 ]
  %v941 = icmp slt i64 %v940, %v862
  br i1 %v941, label %b164, label %b165
b164:
  %v942 = mul i64 %v940, 8
  %v943 = getelementptr inbounds float, ptr %v939, i64 %v942
  %v944 = mul i64 %v940, 8
  %v945 = getelementptr inbounds float, ptr %v102, i64 %v944
  %v946 = getelementptr inbounds float, ptr %v943, i64 0
  %v947 = load <8 x float>, ptr %v946, align 4
  %v948 = getelementptr inbounds float, ptr %v945, i64 0
  store <8 x float> %v947, ptr %v948, align 4
  %v949 = add nsw i64 %v940, 1
  br label %b163
b165:
  %v950 = sdiv i64 %v867, 2
  br label %b166
b166:
  %v951 = phi i64 [ 0, %b165 ], [ %v960, %b167 ]
  %v952 = icmp slt i64 %v951, %v950
  br i1 %v952, label %b167, label %b168
b167:
  %v953 = mul i64 %v951, 2
  %v954 = add i64 %v863, %v953
  %v955 = mul i64 %v951, 768
  %v956 = getelementptr inbounds float, ptr %v833, i64 %v955
  %v957 = mul i64 %v954, 8
  %v958 = add i64 %v957, 0
  %v959 = getelementptr inbounds float, ptr %v847, i64 %v958
  call void @outer_2x8(ptr %v956, ptr %v102, i64 %v862, ptr %v959, i64 8)
  %v960 = add nsw i64 %v951, 1
  br label %b166
b168:
  %v961 = add nsw i64 %v863, 64
  br label %b142
b144:
  %v962 = add nsw i64 %v858, 384
  br label %b139
b141:
  %v963 = icmp sgt i64 %v3, 1
  br i1 %v963, label %b169, label %b170
b169:
  %v964 = getelementptr inbounds i64, ptr %v1, i64 3
  %v965 = atomicrmw add ptr %v964, i64 1 acq_rel
  %v966 = load i64, ptr %v97, align 8
  %v967 = add i64 %v966, 1
  store i64 %v967, ptr %v97, align 8
  %v968 = mul i64 %v3, %v967
  br label %b171
b171:
  %v969 = load atomic i64, ptr %v964 acquire, align 8
  %v970 = icmp slt i64 %v969, %v968
  br i1 %v970, label %b172, label %b173
b172:
  %v971 = call i32 @sched_yield()
  br label %b171
b173:
  br label %b170
b170:
  %v972 = mul i64 0, 32
  %v973 = getelementptr inbounds float, ptr %v46, i64 %v972
  %v974 = getelementptr inbounds float, ptr %v973, i64 0
  %v975 = mul i64 0, 8
  %v976 = getelementptr inbounds float, ptr %v10, i64 %v975
  %v977 = getelementptr inbounds float, ptr %v976, i64 0
  %v978 = getelementptr inbounds float, ptr %v102, i64 12288
  %v979 = add i64 32, 1
  %v980 = sdiv i64 %v979, 2
  %v981 = add i64 %v2, 1
  %v982 = mul i64 %v980, %v2
  %v983 = sdiv i64 %v982, %v3
  %v984 = mul i64 %v983, 2
  %v985 = icmp slt i64 %v984, 32
  %v986 = select i1 %v985, i64 %v984, i64 32
  %v987 = mul i64 %v980, %v981
  %v988 = sdiv i64 %v987, %v3
  %v989 = mul i64 %v988, 2
  %v990 = icmp slt i64 %v989, 32
  %v991 = select i1 %v990, i64 %v989, i64 32
  %v992 = getelementptr inbounds float, ptr %v38, i64 0
  br label %b174
b174:
  %v993 = phi i64 [ %v986, %b170 ], [ %v1001, %b179 ]
  %v994 = icmp slt i64 %v993, %v991
  br i1 %v994, label %b175, label %b176
b175:
  %v995 = mul i64 %v993, 8
  %v996 = getelementptr inbounds float, ptr %v992, i64 %v995
  br label %b177
b177:
  %v997 = phi i64 [ 0, %b175 ], [ %v1000, %b178 ]
  %v998 = icmp slt i64 %v997, 8
  br i1 %v998, label %b178, label %b179
b178:
  %v999 = getelementptr inbounds float, ptr %v996, i64 %v997
  store float 0x0000000000000000, ptr %v999, align 4
  %v1000 = add nsw i64 %v997, 1
  br label %b177
b179:
  %v1001 = add nsw i64 %v993, 1
  br label %b174
b176:
  %v1002 = mul i64 %v8, 1
  br label %b180
b180:
  %v1003 = phi i64 [ 0, %b176 ], [ %v1107, %b185 ]
  %v1004 = icmp slt i64 %v1003, %v1002
  br i1 %v1004, label %b181, label %b182
b181:
  %v1005 = sub i64 %v1002, %v1003
  %v1006 = icmp slt i64 %v1005, 384
  %v1007 = select i1 %v1006, i64 %v1005, i64 384
  br label %b183
b183:
  %v1008 = phi i64 [ %v986, %b181 ], [ %v1106, %b209 ]
  %v1009 = icmp slt i64 %v1008, %v991
  br i1 %v1009, label %b184, label %b185
b184:
  %v1010 = sub i64 %v991, %v1008
  %v1011 = icmp slt i64 %v1010, 64
  %v1012 = select i1 %v1011, i64 %v1010, i64 64
  %v1013 = sdiv i64 %v1012, 2
  %v1014 = mul i64 %v1013, 2
  %v1015 = sub i64 %v1012, %v1014
  %v1016 = mul i64 %v1003, 32
  %v1017 = add i64 %v1016, %v1008
  %v1018 = getelementptr inbounds float, ptr %v974, i64 %v1017
  br label %b186
b186:
  %v1019 = phi i64 [ 0, %b184 ], [ %v1045, %b194 ]
  %v1020 = icmp slt i64 %v1019, %v1007
  br i1 %v1020, label %b187, label %b188
b187:
  %v1021 = mul i64 %v1019, 32
  %v1022 = getelementptr inbounds float, ptr %v1018, i64 %v1021
  %v1023 = mul i64 %v1019, 2
  %v1024 = getelementptr inbounds float, ptr %v978, i64 %v1023
  br label %b189
b189:
  %v1025 = phi i64 [ 0, %b187 ], [ %v1034, %b190 ]
  %v1026 = icmp slt i64 %v1025, %v1013
  br i1 %v1026, label %b190, label %b191
b190:
  %v1027 = mul i64 %v1025, 2
  %v1028 = getelementptr inbounds float, ptr %v1022, i64 %v1027
  %v1029 = mul i64 %v1025, 768
  %v1030 = getelementptr inbounds float, ptr %v1024, i64 %v1029
  %v1031 = getelementptr inbounds float, ptr %v1028, i64 0
  %v1032 = load <2 x float>, ptr %v1031, align 4
  %v1033 = getelementptr inbounds float, ptr %v1030, i64 0
  store <2 x float> %v1032, ptr %v1033, align 4
  %v1034 = add nsw i64 %v1025, 1
  br label %b189
b191:
  %v1035 = mul i64 %v1013, 2
  %v1036 = getelementptr inbounds float, ptr %v1022, i64 %v1035
  %v1037 = mul i64 %v1013, 768
  %v1038 = getelementptr inbounds float, ptr %v1024, i64 %v1037
  br label %b192
b192:
  %v1039 = phi i64 [ 0, %b191 ], [ %v1044, %b193 ]
  %v1040 = icmp slt i64 %v1039, %v1015
  br i1 %v1040, label %b193, label %b194
b193:
  %v1041 = getelementptr inbounds float, ptr %v1036, i64 %v1039
  %v1042 = load float, ptr %v1041, align 4
  %v1043 = getelementptr inbounds float, ptr %v1038, i64 %v1039
  store float %v1042, ptr %v1043, align 4
  %v1044 = add nsw i64 %v1039, 1
  br label %b192, !llvm.loop !6
b194:
  %v1045 = add nsw i64 %v1019, 1
  br label %b186
b188:
  br label %b195
b195:
  %v1046 = phi i64 [ 0, %b188 ], [ %v1081, %b203 ]
  %v1047 = icmp slt i64 %v1046, 0
  br i1 %v1047, label %b196, label %b197
b196:
  %v1048 = mul i64 %v1003, 8
  %v1049 = add i64 %v1048, %v1046
  %v1050 = getelementptr inbounds float, ptr %v977, i64 %v1049
  br label %b198
b198:
  %v1051 = phi i64 [ 0, %b196 ], [ %v1069, %b199 ]
  %v1052 = icmp slt i64 %v1051, %v1007
  br i1 %v1052, label %b199, label %b200
b199:
  %v1053 = mul i64 %v1051, 8
  %v1054 = getelementptr inbounds float, ptr %v1050, i64 %v1053
  %v1055 = mul i64 %v1051, 32
  %v1056 = getelementptr inbounds float, ptr %v102, i64 %v1055
  %v1057 = getelementptr inbounds float, ptr %v1054, i64 0
  %v1058 = load <8 x float>, ptr %v1057, align 4
  %v1059 = getelementptr inbounds float, ptr %v1056, i64 0
  store <8 x float> %v1058, ptr %v1059, align 4
  %v1060 = getelementptr inbounds float, ptr %v1054, i64 8
  %v1061 = load <8 x float>, ptr %v1060, align 4
  %v1062 = getelementptr inbounds float, ptr %v1056, i64 8
  store <8 x float> %v1061, ptr %v1062, align 4
  %v1063 = getelementptr inbounds float, ptr %v1054, i64 16
  %v1064 = load <8 x float>, ptr %v1063, align 4
  %v1065 = getelementptr inbounds float, ptr %v1056, i64 16
  store <8 x float> %v1064, ptr %v1065, align 4
  %v1066 = getelementptr inbounds float, ptr %v1054, i64 24
  %v1067 = load <8 x float>, ptr %v1066, align 4
  %v1068 = getelementptr inbounds float, ptr %v1056, i64 24
  store <8 x float> %v1067, ptr %v1068, align 4
  %v1069 = add nsw i64 %v1051, 1
  br label %b198
b200:
  %v1070 = sdiv i64 %v1012, 2
  br label %b201
b201:
  %v1071 = phi i64 [ 0, %b200 ], [ %v1080, %b202 ]
  %v1072 = icmp slt i64 %v1071, %v1070
  br i1 %v1072, label %b202, label %b203
b202:
  %v1073 = mul i64 %v1071, 2
  %v1074 = add i64 %v1008, %v1073
  %v1075 = mul i64 %v1071, 768
  %v1076 = getelementptr inbounds float, ptr %v978, i64 %v1075
  %v1077 = mul i64 %v1074, 8
  %v1078 = add i64 %v1077, %v1046
  %v1079 = getelementptr inbounds float, ptr %v992, i64 %v1078
  call void @outer_2x32(ptr %v1076, ptr %v102, i64 %v1007, ptr %v1079, i64 8)
  %v1080 = add nsw i64 %v1071, 1
  br label %b201
b203:
  %v1081 = add nsw i64 %v1046, 32
  br label %b195
b197:
  %v1082 = mul i64 %v1003, 8
  %v1083 = add i64 %v1082, 0
  %v1084 = getelementptr inbounds float, ptr %v977, i64 %v1083
  br label %b204
b204:
  %v1085 = phi i64 [ 0, %b197 ], [ %v1094, %b205 ]
  %v1086 = icmp slt i64 %v1085, %v1007
  br i1 %v1086, label %b205, label %b206
b205:
  %v1087 = mul i64 %v1085, 8
  %v1088 = getelementptr inbounds float, ptr %v1084, i64 %v1087
  %v1089 = mul i64 %v1085, 8
  %v1090 = getelementptr inbounds float, ptr %v102, i64 %v1089
  %v1091 = getelementptr inbounds float, ptr %v1088, i64 0
  %v1092 = load <8 x float>, ptr %v1091, align 4
  %v1093 = getelementptr inbounds float, ptr %v1090, i64 0
  store <8 x float> %v1092, ptr %v1093, align 4
  %v1094 = add nsw i64 %v1085, 1
  br label %b204
b206:
  %v1095 = sdiv i64 %v1012, 2
  br label %b207
b207:
  %v1096 = phi i64 [ 0, %b206 ], [ %v1105, %b208 ]
  %v1097 = icmp slt i64 %v1096, %v1095
  br i1 %v1097, label %b208, label %b209
b208:
  %v1098 = mul i64 %v1096, 2
  %v1099 = add i64 %v1008, %v1098
  %v1100 = mul i64 %v1096, 768
  %v1101 = getelementptr inbounds float, ptr %v978, i64 %v1100
  %v1102 = mul i64 %v1099, 8
  %v1103 = add i64 %v1102, 0
  %v1104 = getelementptr inbounds float, ptr %v992, i64 %v1103
  call void @outer_2x8(ptr %v1101, ptr %v102, i64 %v1007, ptr %v1104, i64 8)
  %v1105 = add nsw i64 %v1096, 1
  br label %b207
b209:
  %v1106 = add nsw i64 %v1008, 64
  br label %b183
b185:
  %v1107 = add nsw i64 %v1003, 384
  br label %b180
b182:
  %v1108 = icmp sgt i64 %v3, 1
  br i1 %v1108, label %b210, label %b211
b210:
  %v1109 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1110 = atomicrmw add ptr %v1109, i64 1 acq_rel
  %v1111 = load i64, ptr %v97, align 8
  %v1112 = add i64 %v1111, 1
  store i64 %v1112, ptr %v97, align 8
  %v1113 = mul i64 %v3, %v1112
  br label %b212
b212:
  %v1114 = load atomic i64, ptr %v1109 acquire, align 8
  %v1115 = icmp slt i64 %v1114, %v1113
  br i1 %v1115, label %b213, label %b214
b213:
  %v1116 = call i32 @sched_yield()
  br label %b212
b214:
  br label %b211
b211:
  %v1117 = mul i64 0, 32
  %v1118 = getelementptr inbounds float, ptr %v46, i64 %v1117
  %v1119 = getelementptr inbounds float, ptr %v1118, i64 0
  %v1120 = mul i64 0, 8
  %v1121 = getelementptr inbounds float, ptr %v54, i64 %v1120
  %v1122 = getelementptr inbounds float, ptr %v1121, i64 0
  %v1123 = getelementptr inbounds float, ptr %v102, i64 12288
  %v1124 = add i64 32, 1
  %v1125 = sdiv i64 %v1124, 2
  %v1126 = add i64 %v2, 1
  %v1127 = mul i64 %v1125, %v2
  %v1128 = sdiv i64 %v1127, %v3
  %v1129 = mul i64 %v1128, 2
  %v1130 = icmp slt i64 %v1129, 32
  %v1131 = select i1 %v1130, i64 %v1129, i64 32
  %v1132 = mul i64 %v1125, %v1126
  %v1133 = sdiv i64 %v1132, %v3
  %v1134 = mul i64 %v1133, 2
  %v1135 = icmp slt i64 %v1134, 32
  %v1136 = select i1 %v1135, i64 %v1134, i64 32
  %v1137 = getelementptr inbounds float, ptr %v40, i64 0
  br label %b215
b215:
  %v1138 = phi i64 [ %v1131, %b211 ], [ %v1146, %b220 ]
  %v1139 = icmp slt i64 %v1138, %v1136
  br i1 %v1139, label %b216, label %b217
b216:
  %v1140 = mul i64 %v1138, 8
  %v1141 = getelementptr inbounds float, ptr %v1137, i64 %v1140
  br label %b218
b218:
  %v1142 = phi i64 [ 0, %b216 ], [ %v1145, %b219 ]
  %v1143 = icmp slt i64 %v1142, 8
  br i1 %v1143, label %b219, label %b220
b219:
  %v1144 = getelementptr inbounds float, ptr %v1141, i64 %v1142
  store float 0x0000000000000000, ptr %v1144, align 4
  %v1145 = add nsw i64 %v1142, 1
  br label %b218
b220:
  %v1146 = add nsw i64 %v1138, 1
  br label %b215
b217:
  %v1147 = mul i64 %v8, 1
  br label %b221
b221:
  %v1148 = phi i64 [ 0, %b217 ], [ %v1252, %b226 ]
  %v1149 = icmp slt i64 %v1148, %v1147
  br i1 %v1149, label %b222, label %b223
b222:
  %v1150 = sub i64 %v1147, %v1148
  %v1151 = icmp slt i64 %v1150, 384
  %v1152 = select i1 %v1151, i64 %v1150, i64 384
  br label %b224
b224:
  %v1153 = phi i64 [ %v1131, %b222 ], [ %v1251, %b250 ]
  %v1154 = icmp slt i64 %v1153, %v1136
  br i1 %v1154, label %b225, label %b226
b225:
  %v1155 = sub i64 %v1136, %v1153
  %v1156 = icmp slt i64 %v1155, 64
  %v1157 = select i1 %v1156, i64 %v1155, i64 64
  %v1158 = sdiv i64 %v1157, 2
  %v1159 = mul i64 %v1158, 2
  %v1160 = sub i64 %v1157, %v1159
  %v1161 = mul i64 %v1148, 32
  %v1162 = add i64 %v1161, %v1153
  %v1163 = getelementptr inbounds float, ptr %v1119, i64 %v1162
  br label %b227
b227:
  %v1164 = phi i64 [ 0, %b225 ], [ %v1190, %b235 ]
  %v1165 = icmp slt i64 %v1164, %v1152
  br i1 %v1165, label %b228, label %b229
b228:
  %v1166 = mul i64 %v1164, 32
  %v1167 = getelementptr inbounds float, ptr %v1163, i64 %v1166
  %v1168 = mul i64 %v1164, 2
  %v1169 = getelementptr inbounds float, ptr %v1123, i64 %v1168
  br label %b230
b230:
  %v1170 = phi i64 [ 0, %b228 ], [ %v1179, %b231 ]
  %v1171 = icmp slt i64 %v1170, %v1158
  br i1 %v1171, label %b231, label %b232
b231:
  %v1172 = mul i64 %v1170, 2
  %v1173 = getelementptr inbounds float, ptr %v1167, i64 %v1172
  %v1174 = mul i64 %v1170, 768
  %v1175 = getelementptr inbounds float, ptr %v1169, i64 %v1174
  %v1176 = getelementptr inbounds float, ptr %v1173, i64 0
  %v1177 = load <2 x float>, ptr %v1176, align 4
  %v1178 = getelementptr inbounds float, ptr %v1175, i64 0
  store <2 x float> %v1177, ptr %v1178, align 4
  %v1179 = add nsw i64 %v1170, 1
  br label %b230
b232:
  %v1180 = mul i64 %v1158, 2
  %v1181 = getelementptr inbounds float, ptr %v1167, i64 %v1180
  %v1182 = mul i64 %v1158, 768
  %v1183 = getelementptr inbounds float, ptr %v1169, i64 %v1182
  br label %b233
b233:
  %v1184 = phi i64 [ 0, %b232 ], [ %v1189, %b234 ]
  %v1185 = icmp slt i64 %v1184, %v1160
  br i1 %v1185, label %b234, label %b235
b234:
  %v1186 = getelementptr inbounds float, ptr %v1181, i64 %v1184
  %v1187 = load float, ptr %v1186, align 4
  %v1188 = getelementptr inbounds float, ptr %v1183, i64 %v1184
  store float %v1187, ptr %v1188, align 4
  %v1189 = add nsw i64 %v1184, 1
  br label %b233, !llvm.loop !9
b235:
  %v1190 = add nsw i64 %v1164, 1
  br label %b227
b229:
  br label %b236
b236:
  %v1191 = phi i64 [ 0, %b229 ], [ %v1226, %b244 ]
  %v1192 = icmp slt i64 %v1191, 0
  br i1 %v1192, label %b237, label %b238
b237:
  %v1193 = mul i64 %v1148, 8
  %v1194 = add i64 %v1193, %v1191
  %v1195 = getelementptr inbounds float, ptr %v1122, i64 %v1194
  br label %b239
b239:
  %v1196 = phi i64 [ 0, %b237 ], [ %v1214, %b240 ]
  %v1197 = icmp slt i64 %v1196, %v1152
  br i1 %v1197, label %b240, label %b241
b240:
  %v1198 = mul i64 %v1196, 8
  %v1199 = getelementptr inbounds float, ptr %v1195, i64 %v1198
  %v1200 = mul i64 %v1196, 32
  %v1201 = getelementptr inbounds float, ptr %v102, i64 %v1200
  %v1202 = getelementptr inbounds float, ptr %v1199, i64 0
  %v1203 = load <8 x float>, ptr %v1202, align 4
  %v1204 = getelementptr inbounds float, ptr %v1201, i64 0
  store <8 x float> %v1203, ptr %v1204, align 4
  %v1205 = getelementptr inbounds float, ptr %v1199, i64 8
  %v1206 = load <8 x float>, ptr %v1205, align 4
  %v1207 = getelementptr inbounds float, ptr %v1201, i64 8
  store <8 x float> %v1206, ptr %v1207, align 4
  %v1208 = getelementptr inbounds float, ptr %v1199, i64 16
  %v1209 = load <8 x float>, ptr %v1208, align 4
  %v1210 = getelementptr inbounds float, ptr %v1201, i64 16
  store <8 x float> %v1209, ptr %v1210, align 4
  %v1211 = getelementptr inbounds float, ptr %v1199, i64 24
  %v1212 = load <8 x float>, ptr %v1211, align 4
  %v1213 = getelementptr inbounds float, ptr %v1201, i64 24
  store <8 x float> %v1212, ptr %v1213, align 4
  %v1214 = add nsw i64 %v1196, 1
  br label %b239
b241:
  %v1215 = sdiv i64 %v1157, 2
  br label %b242
b242:
  %v1216 = phi i64 [ 0, %b241 ], [ %v1225, %b243 ]
  %v1217 = icmp slt i64 %v1216, %v1215
  br i1 %v1217, label %b243, label %b244
b243:
  %v1218 = mul i64 %v1216, 2
  %v1219 = add i64 %v1153, %v1218
  %v1220 = mul i64 %v1216, 768
  %v1221 = getelementptr inbounds float, ptr %v1123, i64 %v1220
  %v1222 = mul i64 %v1219, 8
  %v1223 = add i64 %v1222, %v1191
  %v1224 = getelementptr inbounds float, ptr %v1137, i64 %v1223
  call void @outer_2x32(ptr %v1221, ptr %v102, i64 %v1152, ptr %v1224, i64 8)
  %v1225 = add nsw i64 %v1216, 1
  br label %b242
b244:
  %v1226 = add nsw i64 %v1191, 32
  br label %b236
b238:
  %v1227 = mul i64 %v1148, 8
  %v1228 = add i64 %v1227, 0
  %v1229 = getelementptr inbounds float, ptr %v1122, i64 %v1228
  br label %b245
b245:
  %v1230 = phi i64 [ 0, %b238 ], [ %v1239, %b246 ]
  %v1231 = icmp slt i64 %v1230, %v1152
  br i1 %v1231, label %b246, label %b247
b246:
  %v1232 = mul i64 %v1230, 8
  %v1233 = getelementptr inbounds float, ptr %v1229, i64 %v1232
  %v1234 = mul i64 %v1230, 8
  %v1235 = getelementptr inbounds float, ptr %v102, i64 %v1234
  %v1236 = getelementptr inbounds float, ptr %v1233, i64 0
  %v1237 = load <8 x float>, ptr %v1236, align 4
  %v1238 = getelementptr inbounds float, ptr %v1235, i64 0
  store <8 x float> %v1237, ptr %v1238, align 4
  %v1239 = add nsw i64 %v1230, 1
  br label %b245
b247:
  %v1240 = sdiv i64 %v1157, 2
  br label %b248
b248:
  %v1241 = phi i64 [ 0, %b247 ], [ %v1250, %b249 ]
  %v1242 = icmp slt i64 %v1241, %v1240
  br i1 %v1242, label %b249, label %b250
b249:
  %v1243 = mul i64 %v1241, 2
  %v1244 = add i64 %v1153, %v1243
  %v1245 = mul i64 %v1241, 768
  %v1246 = getelementptr inbounds float, ptr %v1123, i64 %v1245
  %v1247 = mul i64 %v1244, 8
  %v1248 = add i64 %v1247, 0
  %v1249 = getelementptr inbounds float, ptr %v1137, i64 %v1248
  call void @outer_2x8(ptr %v1246, ptr %v102, i64 %v1152, ptr %v1249, i64 8)
  %v1250 = add nsw i64 %v1241, 1
  br label %b248
b250:
  %v1251 = add nsw i64 %v1153, 64
  br label %b224
b226:
  %v1252 = add nsw i64 %v1148, 384
  br label %b221
b223:
  %v1253 = icmp sgt i64 %v3, 1
  br i1 %v1253, label %b251, label %b252
b251:
  %v1254 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1255 = atomicrmw add ptr %v1254, i64 1 acq_rel
  %v1256 = load i64, ptr %v97, align 8
  %v1257 = add i64 %v1256, 1
  store i64 %v1257, ptr %v97, align 8
  %v1258 = mul i64 %v3, %v1257
  br label %b253
b253:
  %v1259 = load atomic i64, ptr %v1254 acquire, align 8
  %v1260 = icmp slt i64 %v1259, %v1258
  br i1 %v1260, label %b254, label %b255
b254:
  %v1261 = call i32 @sched_yield()
  br label %b253
b255:
  br label %b252
b252:
  %v1262 = icmp eq i64 %v2, 0
  br i1 %v1262, label %b256, label %b257
b256:
  br label %b258
b258:
  %v1263 = phi i64 [ 0, %b256 ], [ %v1285, %b263 ]
  %v1264 = icmp slt i64 %v1263, 32
  br i1 %v1264, label %b259, label %b260
b259:
  br label %b261
b261:
  %v1265 = phi i64 [ 0, %b259 ], [ %v1282, %b266 ]
  %v1266 = phi <8 x float> [ splat (float 0x0000000000000000), %b259 ], [ %v1281, %b266 ]
  %v1267 = icmp slt i64 %v1265, %v8
  br i1 %v1267, label %b262, label %b263
b262:
  %v1268 = add i64 %v1265, 128
  %v1269 = icmp slt i64 %v1268, %v8
  %v1270 = select i1 %v1269, i64 %v1268, i64 %v8
  br label %b264
b264:
  %v1271 = phi i64 [ %v1265, %b262 ], [ %v1280, %b265 ]
  %v1272 = phi <8 x float> [ splat (float 0x0000000000000000), %b262 ], [ %v1279, %b265 ]
  %v1273 = icmp slt i64 %v1271, %v1270
  br i1 %v1273, label %b265, label %b266
b265:
  %v1274 = mul i64 %v1271, 32
  %v1275 = getelementptr inbounds float, ptr %v46, i64 %v1274
  %v1276 = add i64 0, %v1263
  %v1277 = getelementptr inbounds float, ptr %v1275, i64 %v1276
  %v1278 = load <8 x float>, ptr %v1277, align 4
  %v1279 = fadd <8 x float> %v1272, %v1278
  %v1280 = add nsw i64 %v1271, 1
  br label %b264
b266:
  %v1281 = fadd <8 x float> %v1266, %v1272
  %v1282 = add nsw i64 %v1265, 128
  br label %b261
b263:
  %v1283 = add i64 0, %v1263
  %v1284 = getelementptr inbounds float, ptr %v42, i64 %v1283
  store <8 x float> %v1266, ptr %v1284, align 4
  %v1285 = add nsw i64 %v1263, 8
  br label %b258
b260:
  br label %b257
b257:
  %v1286 = icmp sgt i64 %v3, 1
  br i1 %v1286, label %b267, label %b268
b267:
  %v1287 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1288 = atomicrmw add ptr %v1287, i64 1 acq_rel
  %v1289 = load i64, ptr %v97, align 8
  %v1290 = add i64 %v1289, 1
  store i64 %v1290, ptr %v97, align 8
  %v1291 = mul i64 %v3, %v1290
  br label %b269
b269:
  %v1292 = load atomic i64, ptr %v1287 acquire, align 8
  %v1293 = icmp slt i64 %v1292, %v1291
  br i1 %v1293, label %b270, label %b271
b270:
  %v1294 = call i32 @sched_yield()
  br label %b269
b271:
  br label %b268
b268:
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
define internal void @tile_1x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v85 = load <8 x float>, ptr %v84, align 4
  %v86 = fadd <8 x float> %v85, %v67
  store <8 x float> %v86, ptr %v84, align 4
  ret void
}
define internal void @tile_2x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v128 = load <8 x float>, ptr %v127, align 4
  %v129 = fadd <8 x float> %v128, %v102
  store <8 x float> %v129, ptr %v127, align 4
  %v130 = mul i64 %v5, 1
  %v131 = mul i64 %v6, 0
  %v132 = add i64 %v130, %v131
  %v133 = getelementptr inbounds float, ptr %v4, i64 %v132
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = fadd <8 x float> %v134, %v103
  store <8 x float> %v135, ptr %v133, align 4
  ret void
}
define internal void @tile_3x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v171 = load <8 x float>, ptr %v170, align 4
  %v172 = fadd <8 x float> %v171, %v137
  store <8 x float> %v172, ptr %v170, align 4
  %v173 = mul i64 %v5, 1
  %v174 = mul i64 %v6, 0
  %v175 = add i64 %v173, %v174
  %v176 = getelementptr inbounds float, ptr %v4, i64 %v175
  %v177 = load <8 x float>, ptr %v176, align 4
  %v178 = fadd <8 x float> %v177, %v138
  store <8 x float> %v178, ptr %v176, align 4
  %v179 = mul i64 %v5, 2
  %v180 = mul i64 %v6, 0
  %v181 = add i64 %v179, %v180
  %v182 = getelementptr inbounds float, ptr %v4, i64 %v181
  %v183 = load <8 x float>, ptr %v182, align 4
  %v184 = fadd <8 x float> %v183, %v139
  store <8 x float> %v184, ptr %v182, align 4
  ret void
}
define internal void @tile_4x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v214 = load <8 x float>, ptr %v213, align 4
  %v215 = fadd <8 x float> %v214, %v172
  store <8 x float> %v215, ptr %v213, align 4
  %v216 = mul i64 %v5, 1
  %v217 = mul i64 %v6, 0
  %v218 = add i64 %v216, %v217
  %v219 = getelementptr inbounds float, ptr %v4, i64 %v218
  %v220 = load <8 x float>, ptr %v219, align 4
  %v221 = fadd <8 x float> %v220, %v173
  store <8 x float> %v221, ptr %v219, align 4
  %v222 = mul i64 %v5, 2
  %v223 = mul i64 %v6, 0
  %v224 = add i64 %v222, %v223
  %v225 = getelementptr inbounds float, ptr %v4, i64 %v224
  %v226 = load <8 x float>, ptr %v225, align 4
  %v227 = fadd <8 x float> %v226, %v174
  store <8 x float> %v227, ptr %v225, align 4
  %v228 = mul i64 %v5, 3
  %v229 = mul i64 %v6, 0
  %v230 = add i64 %v228, %v229
  %v231 = getelementptr inbounds float, ptr %v4, i64 %v230
  %v232 = load <8 x float>, ptr %v231, align 4
  %v233 = fadd <8 x float> %v232, %v175
  store <8 x float> %v233, ptr %v231, align 4
  ret void
}
define internal void @tile_5x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v207 = load <8 x float>, ptr %v206, align 4
  %v208 = fadd <8 x float> %v207, %v157
  store <8 x float> %v208, ptr %v206, align 4
  %v209 = mul i64 %v5, 1
  %v210 = mul i64 %v6, 0
  %v211 = add i64 %v209, %v210
  %v212 = getelementptr inbounds float, ptr %v4, i64 %v211
  %v213 = load <8 x float>, ptr %v212, align 4
  %v214 = fadd <8 x float> %v213, %v158
  store <8 x float> %v214, ptr %v212, align 4
  %v215 = mul i64 %v5, 2
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  %v219 = load <8 x float>, ptr %v218, align 4
  %v220 = fadd <8 x float> %v219, %v159
  store <8 x float> %v220, ptr %v218, align 4
  %v221 = mul i64 %v5, 3
  %v222 = mul i64 %v6, 0
  %v223 = add i64 %v221, %v222
  %v224 = getelementptr inbounds float, ptr %v4, i64 %v223
  %v225 = load <8 x float>, ptr %v224, align 4
  %v226 = fadd <8 x float> %v225, %v160
  store <8 x float> %v226, ptr %v224, align 4
  %v227 = mul i64 %v5, 4
  %v228 = mul i64 %v6, 0
  %v229 = add i64 %v227, %v228
  %v230 = getelementptr inbounds float, ptr %v4, i64 %v229
  %v231 = load <8 x float>, ptr %v230, align 4
  %v232 = fadd <8 x float> %v231, %v161
  store <8 x float> %v232, ptr %v230, align 4
  ret void
}
define internal void @tile_6x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v182 = load <8 x float>, ptr %v181, align 4
  %v183 = fadd <8 x float> %v182, %v124
  store <8 x float> %v183, ptr %v181, align 4
  %v184 = mul i64 %v5, 1
  %v185 = mul i64 %v6, 0
  %v186 = add i64 %v184, %v185
  %v187 = getelementptr inbounds float, ptr %v4, i64 %v186
  %v188 = load <8 x float>, ptr %v187, align 4
  %v189 = fadd <8 x float> %v188, %v125
  store <8 x float> %v189, ptr %v187, align 4
  %v190 = mul i64 %v5, 2
  %v191 = mul i64 %v6, 0
  %v192 = add i64 %v190, %v191
  %v193 = getelementptr inbounds float, ptr %v4, i64 %v192
  %v194 = load <8 x float>, ptr %v193, align 4
  %v195 = fadd <8 x float> %v194, %v126
  store <8 x float> %v195, ptr %v193, align 4
  %v196 = mul i64 %v5, 3
  %v197 = mul i64 %v6, 0
  %v198 = add i64 %v196, %v197
  %v199 = getelementptr inbounds float, ptr %v4, i64 %v198
  %v200 = load <8 x float>, ptr %v199, align 4
  %v201 = fadd <8 x float> %v200, %v127
  store <8 x float> %v201, ptr %v199, align 4
  %v202 = mul i64 %v5, 4
  %v203 = mul i64 %v6, 0
  %v204 = add i64 %v202, %v203
  %v205 = getelementptr inbounds float, ptr %v4, i64 %v204
  %v206 = load <8 x float>, ptr %v205, align 4
  %v207 = fadd <8 x float> %v206, %v128
  store <8 x float> %v207, ptr %v205, align 4
  %v208 = mul i64 %v5, 5
  %v209 = mul i64 %v6, 0
  %v210 = add i64 %v208, %v209
  %v211 = getelementptr inbounds float, ptr %v4, i64 %v210
  %v212 = load <8 x float>, ptr %v211, align 4
  %v213 = fadd <8 x float> %v212, %v129
  store <8 x float> %v213, ptr %v211, align 4
  ret void
}
define internal void @tile_7x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v207 = load <8 x float>, ptr %v206, align 4
  %v208 = fadd <8 x float> %v207, %v141
  store <8 x float> %v208, ptr %v206, align 4
  %v209 = mul i64 %v5, 1
  %v210 = mul i64 %v6, 0
  %v211 = add i64 %v209, %v210
  %v212 = getelementptr inbounds float, ptr %v4, i64 %v211
  %v213 = load <8 x float>, ptr %v212, align 4
  %v214 = fadd <8 x float> %v213, %v142
  store <8 x float> %v214, ptr %v212, align 4
  %v215 = mul i64 %v5, 2
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  %v219 = load <8 x float>, ptr %v218, align 4
  %v220 = fadd <8 x float> %v219, %v143
  store <8 x float> %v220, ptr %v218, align 4
  %v221 = mul i64 %v5, 3
  %v222 = mul i64 %v6, 0
  %v223 = add i64 %v221, %v222
  %v224 = getelementptr inbounds float, ptr %v4, i64 %v223
  %v225 = load <8 x float>, ptr %v224, align 4
  %v226 = fadd <8 x float> %v225, %v144
  store <8 x float> %v226, ptr %v224, align 4
  %v227 = mul i64 %v5, 4
  %v228 = mul i64 %v6, 0
  %v229 = add i64 %v227, %v228
  %v230 = getelementptr inbounds float, ptr %v4, i64 %v229
  %v231 = load <8 x float>, ptr %v230, align 4
  %v232 = fadd <8 x float> %v231, %v145
  store <8 x float> %v232, ptr %v230, align 4
  %v233 = mul i64 %v5, 5
  %v234 = mul i64 %v6, 0
  %v235 = add i64 %v233, %v234
  %v236 = getelementptr inbounds float, ptr %v4, i64 %v235
  %v237 = load <8 x float>, ptr %v236, align 4
  %v238 = fadd <8 x float> %v237, %v146
  store <8 x float> %v238, ptr %v236, align 4
  %v239 = mul i64 %v5, 6
  %v240 = mul i64 %v6, 0
  %v241 = add i64 %v239, %v240
  %v242 = getelementptr inbounds float, ptr %v4, i64 %v241
  %v243 = load <8 x float>, ptr %v242, align 4
  %v244 = fadd <8 x float> %v243, %v147
  store <8 x float> %v244, ptr %v242, align 4
  ret void
}
define internal void @tile_8x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
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
  %v232 = load <8 x float>, ptr %v231, align 4
  %v233 = fadd <8 x float> %v232, %v158
  store <8 x float> %v233, ptr %v231, align 4
  %v234 = mul i64 %v5, 1
  %v235 = mul i64 %v6, 0
  %v236 = add i64 %v234, %v235
  %v237 = getelementptr inbounds float, ptr %v4, i64 %v236
  %v238 = load <8 x float>, ptr %v237, align 4
  %v239 = fadd <8 x float> %v238, %v159
  store <8 x float> %v239, ptr %v237, align 4
  %v240 = mul i64 %v5, 2
  %v241 = mul i64 %v6, 0
  %v242 = add i64 %v240, %v241
  %v243 = getelementptr inbounds float, ptr %v4, i64 %v242
  %v244 = load <8 x float>, ptr %v243, align 4
  %v245 = fadd <8 x float> %v244, %v160
  store <8 x float> %v245, ptr %v243, align 4
  %v246 = mul i64 %v5, 3
  %v247 = mul i64 %v6, 0
  %v248 = add i64 %v246, %v247
  %v249 = getelementptr inbounds float, ptr %v4, i64 %v248
  %v250 = load <8 x float>, ptr %v249, align 4
  %v251 = fadd <8 x float> %v250, %v161
  store <8 x float> %v251, ptr %v249, align 4
  %v252 = mul i64 %v5, 4
  %v253 = mul i64 %v6, 0
  %v254 = add i64 %v252, %v253
  %v255 = getelementptr inbounds float, ptr %v4, i64 %v254
  %v256 = load <8 x float>, ptr %v255, align 4
  %v257 = fadd <8 x float> %v256, %v162
  store <8 x float> %v257, ptr %v255, align 4
  %v258 = mul i64 %v5, 5
  %v259 = mul i64 %v6, 0
  %v260 = add i64 %v258, %v259
  %v261 = getelementptr inbounds float, ptr %v4, i64 %v260
  %v262 = load <8 x float>, ptr %v261, align 4
  %v263 = fadd <8 x float> %v262, %v163
  store <8 x float> %v263, ptr %v261, align 4
  %v264 = mul i64 %v5, 6
  %v265 = mul i64 %v6, 0
  %v266 = add i64 %v264, %v265
  %v267 = getelementptr inbounds float, ptr %v4, i64 %v266
  %v268 = load <8 x float>, ptr %v267, align 4
  %v269 = fadd <8 x float> %v268, %v164
  store <8 x float> %v269, ptr %v267, align 4
  %v270 = mul i64 %v5, 7
  %v271 = mul i64 %v6, 0
  %v272 = add i64 %v270, %v271
  %v273 = getelementptr inbounds float, ptr %v4, i64 %v272
  %v274 = load <8 x float>, ptr %v273, align 4
  %v275 = fadd <8 x float> %v274, %v165
  store <8 x float> %v275, ptr %v273, align 4
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
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
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
!9 = distinct !{!9, !10, !11}
!10 = !{!"llvm.loop.unroll.disable"}
!11 = !{!"llvm.loop.vectorize.width", i32 1}
