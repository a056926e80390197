; generated from specs/clockwork.yaml by `make generated`: do not edit
; clockwork I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v63 = alloca i64, i64 1, align 8
  %v522 = alloca float, i64 64, align 4
  %v606 = alloca float, i64 64, align 4
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
  %v49 = getelementptr inbounds i64, ptr %v1, i64 7
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 8
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 11
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 12
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 14
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 23
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 24
  %v62 = load i64, ptr %v61, align 8
  store i64 0, ptr %v63, align 8
  %v64 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v65 = load ptr, ptr %v64, align 4
  %v66 = mul i64 %v2, 0
  %v67 = add i64 %v66, 128
  %v68 = getelementptr inbounds float, ptr %v65, i64 %v67
  %v69 = getelementptr inbounds i64, ptr %v1, i64 4
  %v70 = load i64, ptr %v69, align 8
  %v71 = icmp eq i64 %v70, 0
  br i1 %v71, label %b0, label %b1
b0:
  %v72 = icmp eq i64 %v2, 0
  br i1 %v72, label %b2, label %b3
b2:
  %v73 = add i64 0, 0
  %v74 = insertelement <8 x i64> poison, i64 %v73, i64 0
  %v75 = shufflevector <8 x i64> %v74, <8 x i64> poison, <8 x i32> zeroinitializer
  %v76 = add <8 x i64> %v75, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v77 = sitofp <8 x i64> %v76 to <8 x float>
  %v78 = insertelement <8 x float> poison, float 0x4010000000000000, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = fmul <8 x float> %v77, %v79
  %v81 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = fdiv <8 x float> %v80, %v82
  %v84 = call <8 x float> @llvm.floor.v8f32(<8 x float> %v83)
  %v85 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = extractelement <8 x float> %v86, i64 0
  %v88 = extractelement <8 x float> %v84, i64 0
  %v89 = call float @powf(float %v87, float %v88)
  %v90 = extractelement <8 x float> %v86, i64 1
  %v91 = extractelement <8 x float> %v84, i64 1
  %v92 = call float @powf(float %v90, float %v91)
  %v93 = extractelement <8 x float> %v86, i64 2
  %v94 = extractelement <8 x float> %v84, i64 2
  %v95 = call float @powf(float %v93, float %v94)
  %v96 = extractelement <8 x float> %v86, i64 3
  %v97 = extractelement <8 x float> %v84, i64 3
  %v98 = call float @powf(float %v96, float %v97)
  %v99 = extractelement <8 x float> %v86, i64 4
  %v100 = extractelement <8 x float> %v84, i64 4
  %v101 = call float @powf(float %v99, float %v100)
  %v102 = extractelement <8 x float> %v86, i64 5
  %v103 = extractelement <8 x float> %v84, i64 5
  %v104 = call float @powf(float %v102, float %v103)
  %v105 = extractelement <8 x float> %v86, i64 6
  %v106 = extractelement <8 x float> %v84, i64 6
  %v107 = call float @powf(float %v105, float %v106)
  %v108 = extractelement <8 x float> %v86, i64 7
  %v109 = extractelement <8 x float> %v84, i64 7
  %v110 = call float @powf(float %v108, float %v109)
  %v111 = insertelement <8 x float> poison, float %v89, i64 0
  %v112 = insertelement <8 x float> %v111, float %v92, i64 1
  %v113 = insertelement <8 x float> %v112, float %v95, i64 2
  %v114 = insertelement <8 x float> %v113, float %v98, i64 3
  %v115 = insertelement <8 x float> %v114, float %v101, i64 4
  %v116 = insertelement <8 x float> %v115, float %v104, i64 5
  %v117 = insertelement <8 x float> %v116, float %v107, i64 6
  %v118 = insertelement <8 x float> %v117, float %v110, i64 7
  %v119 = add i64 0, 0
  %v120 = getelementptr inbounds float, ptr %v34, i64 %v119
  %v121 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v122, ptr %v120, align 4
  %v123 = add i64 0, 0
  %v124 = getelementptr inbounds float, ptr %v36, i64 %v123
  store <8 x float> %v118, ptr %v124, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v125 = icmp sgt i64 %v3, 1
  br i1 %v125, label %b4, label %b5
b4:
  %v126 = getelementptr inbounds i64, ptr %v1, i64 3
  %v127 = atomicrmw add ptr %v126, i64 1 acq_rel
  %v128 = load i64, ptr %v63, align 8
  %v129 = add i64 %v128, 1
  store i64 %v129, ptr %v63, align 8
  %v130 = mul i64 %v3, %v129
  br label %b6
b6:
  %v131 = load atomic i64, ptr %v126 acquire, align 8
  %v132 = icmp slt i64 %v131, %v130
  br i1 %v132, label %b7, label %b8
b7:
  %v133 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v134 = getelementptr inbounds i64, ptr %v1, i64 4
  %v135 = load i64, ptr %v134, align 8
  %v136 = icmp eq i64 %v135, 0
  br i1 %v136, label %b9, label %b10
b9:
  %v137 = icmp eq i64 %v2, 0
  br i1 %v137, label %b11, label %b12
b11:
  br label %b13
b13:
  %v138 = phi i64 [ 0, %b11 ], [ %v175, %b14 ]
  %v139 = icmp slt i64 %v138, 8
  br i1 %v139, label %b14, label %b15
b14:
  %v140 = add i64 0, %v138
  %v141 = sitofp i64 %v140 to float
  %v142 = fmul float %v141, 0x4010000000000000
  %v143 = fdiv float %v142, 0x4020000000000000
  %v144 = call float @llvm.floor.f32(float %v143)
  %v145 = add i64 0, 0
  %v146 = insertelement <8 x i64> poison, i64 %v145, i64 0
  %v147 = shufflevector <8 x i64> %v146, <8 x i64> poison, <8 x i32> zeroinitializer
  %v148 = add <8 x i64> %v147, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v149 = sitofp <8 x i64> %v148 to <8 x float>
  %v150 = insertelement <8 x float> poison, float 0x4010000000000000, i64 0
  %v151 = shufflevector <8 x float> %v150, <8 x float> poison, <8 x i32> zeroinitializer
  %v152 = fmul <8 x float> %v149, %v151
  %v153 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = fdiv <8 x float> %v152, %v154
  %v156 = call <8 x float> @llvm.floor.v8f32(<8 x float> %v155)
  %v157 = insertelement <8 x float> poison, float %v144, i64 0
  %v158 = shufflevector <8 x float> %v157, <8 x float> poison, <8 x i32> zeroinitializer
  %v159 = fcmp ole <8 x float> %v158, %v156
  %v160 = select <8 x i1> %v159, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v161 = mul i64 %v138, 8
  %v162 = add i64 0, %v161
  %v163 = add i64 %v162, 0
  %v164 = getelementptr inbounds float, ptr %v10, i64 %v163
  %v165 = load <8 x float>, ptr %v164, align 4
  %v166 = fmul <8 x float> %v160, %v165
  %v167 = mul i64 %v138, 8
  %v168 = add i64 0, %v167
  %v169 = add i64 %v168, 0
  %v170 = getelementptr inbounds float, ptr %v38, i64 %v169
  store <8 x float> %v160, ptr %v170, align 4
  %v171 = mul i64 %v138, 8
  %v172 = add i64 0, %v171
  %v173 = add i64 %v172, 0
  %v174 = getelementptr inbounds float, ptr %v40, i64 %v173
  store <8 x float> %v166, ptr %v174, align 4
  %v175 = add nsw i64 %v138, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v176 = icmp sgt i64 %v3, 1
  br i1 %v176, label %b16, label %b17
b16:
  %v177 = getelementptr inbounds i64, ptr %v1, i64 3
  %v178 = atomicrmw add ptr %v177, i64 1 acq_rel
  %v179 = load i64, ptr %v63, align 8
  %v180 = add i64 %v179, 1
  store i64 %v180, ptr %v63, align 8
  %v181 = mul i64 %v3, %v180
  br label %b18
b18:
  %v182 = load atomic i64, ptr %v177 acquire, align 8
  %v183 = icmp slt i64 %v182, %v181
  br i1 %v183, label %b19, label %b20
b19:
  %v184 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v185 = getelementptr inbounds i64, ptr %v1, i64 4
  %v186 = load i64, ptr %v185, align 8
  %v187 = icmp eq i64 %v186, 0
  br i1 %v187, label %b21, label %b22
b21:
  %v188 = getelementptr inbounds i64, ptr %v1, i64 26
  %v189 = load i64, ptr %v188, align 8
  %v190 = icmp eq i64 %v189, 0
  br i1 %v190, label %b23, label %b24
b23:
  %v191 = add i64 %v7, 0
  %v192 = sdiv i64 %v191, 1
  %v193 = add i64 %v2, 1
  %v194 = mul i64 %v192, %v2
  %v195 = sdiv i64 %v194, %v3
  %v196 = mul i64 %v195, 1
  %v197 = icmp slt i64 %v196, %v7
  %v198 = select i1 %v197, i64 %v196, i64 %v7
  %v199 = mul i64 %v192, %v193
  %v200 = sdiv i64 %v199, %v3
  %v201 = mul i64 %v200, 1
  %v202 = icmp slt i64 %v201, %v7
  %v203 = select i1 %v202, i64 %v201, i64 %v7
  br label %b25
b25:
  %v204 = phi i64 [ %v198, %b23 ], [ %v215, %b26 ]
  %v205 = icmp slt i64 %v204, %v203
  br i1 %v205, label %b26, label %b27
b26:
  %v206 = and i64 0, %v56
  %v207 = mul i64 %v206, %v7
  %v208 = add i64 %v207, %v204
  %v209 = mul i64 %v208, 8
  %v210 = getelementptr inbounds float, ptr %v22, i64 %v209
  %v211 = add i64 0, 0
  %v212 = getelementptr inbounds float, ptr %v210, i64 %v211
  %v213 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v214 = shufflevector <8 x float> %v213, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v214, ptr %v212, align 4
  %v215 = add nsw i64 %v204, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v216 = icmp sgt i64 %v3, 1
  br i1 %v216, label %b28, label %b29
b28:
  %v217 = getelementptr inbounds i64, ptr %v1, i64 3
  %v218 = atomicrmw add ptr %v217, i64 1 acq_rel
  %v219 = load i64, ptr %v63, align 8
  %v220 = add i64 %v219, 1
  store i64 %v220, ptr %v63, align 8
  %v221 = mul i64 %v3, %v220
  br label %b30
b30:
  %v222 = load atomic i64, ptr %v217 acquire, align 8
  %v223 = icmp slt i64 %v222, %v221
  br i1 %v223, label %b31, label %b32
b31:
  %v224 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v225 = getelementptr inbounds float, ptr %v65, i64 0
  %v226 = getelementptr inbounds i64, ptr %v1, i64 4
  %v227 = load i64, ptr %v226, align 8
  %v228 = icmp eq i64 %v227, 0
  br i1 %v228, label %b33, label %b34
b33:
  %v229 = add i64 1, 0
  %v230 = sdiv i64 %v229, 1
  %v231 = add i64 %v2, 1
  %v232 = mul i64 %v230, %v2
  %v233 = sdiv i64 %v232, %v3
  %v234 = mul i64 %v233, 1
  %v235 = icmp slt i64 %v234, 1
  %v236 = select i1 %v235, i64 %v234, i64 1
  %v237 = mul i64 %v230, %v231
  %v238 = sdiv i64 %v237, %v3
  %v239 = mul i64 %v238, 1
  %v240 = icmp slt i64 %v239, 1
  %v241 = select i1 %v240, i64 %v239, i64 1
  %v242 = icmp slt i64 %v241, 1
  %v243 = select i1 %v242, i64 %v241, i64 1
  br label %b35
b35:
  %v244 = phi i64 [ %v236, %b33 ], [ %v359, %b47 ]
  %v245 = icmp slt i64 %v244, %v243
  br i1 %v245, label %b36, label %b37
b36:
  %v246 = mul i64 %v244, 64
  %v247 = mul i64 %v244, 8
  %v248 = add i64 %v246, 0
  %v249 = add i64 %v247, 0
  %v250 = getelementptr inbounds float, ptr %v225, i64 %v248
  %v251 = sub i64 8, %v249
  %v252 = icmp slt i64 %v251, 0
  %v253 = select i1 %v252, i64 0, i64 %v251
  %v254 = icmp ult i64 %v253, 8
  %v255 = select i1 %v254, i64 %v253, i64 8
  %v256 = trunc i64 %v255 to i32
  %v257 = insertelement <8 x i32> poison, i32 %v256, i64 0
  %v258 = shufflevector <8 x i32> %v257, <8 x i32> poison, <8 x i32> zeroinitializer
  %v259 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v258
  %v260 = mul i64 %v249, 8
  %v261 = add i64 0, %v260
  %v262 = getelementptr inbounds float, ptr %v16, i64 %v261
  %v263 = icmp sge i64 %v253, 8
  br i1 %v263, label %b38, label %b39
b38:
  br label %b40
b40:
  %v264 = phi i64 [ 0, %b38 ], [ %v338, %b41 ]
  %v265 = icmp slt i64 %v264, 8
  br i1 %v265, label %b41, label %b42
b41:
  %v266 = add i64 %v264, 0
  %v267 = getelementptr inbounds float, ptr %v262, i64 %v266
  %v268 = load <8 x float>, ptr %v267, align 4
  %v269 = add i64 %v264, 8
  %v270 = getelementptr inbounds float, ptr %v262, i64 %v269
  %v271 = load <8 x float>, ptr %v270, align 4
  %v272 = add i64 %v264, 16
  %v273 = getelementptr inbounds float, ptr %v262, i64 %v272
  %v274 = load <8 x float>, ptr %v273, align 4
  %v275 = add i64 %v264, 24
  %v276 = getelementptr inbounds float, ptr %v262, i64 %v275
  %v277 = load <8 x float>, ptr %v276, align 4
  %v278 = add i64 %v264, 32
  %v279 = getelementptr inbounds float, ptr %v262, i64 %v278
  %v280 = load <8 x float>, ptr %v279, align 4
  %v281 = add i64 %v264, 40
  %v282 = getelementptr inbounds float, ptr %v262, i64 %v281
  %v283 = load <8 x float>, ptr %v282, align 4
  %v284 = add i64 %v264, 48
  %v285 = getelementptr inbounds float, ptr %v262, i64 %v284
  %v286 = load <8 x float>, ptr %v285, align 4
  %v287 = add i64 %v264, 56
  %v288 = getelementptr inbounds float, ptr %v262, i64 %v287
  %v289 = load <8 x float>, ptr %v288, align 4
  %v290 = shufflevector <8 x float> %v268, <8 x float> %v280, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v291 = shufflevector <8 x float> %v268, <8 x float> %v280, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v292 = shufflevector <8 x float> %v271, <8 x float> %v283, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v293 = shufflevector <8 x float> %v271, <8 x float> %v283, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v294 = shufflevector <8 x float> %v274, <8 x float> %v286, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v295 = shufflevector <8 x float> %v274, <8 x float> %v286, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v296 = shufflevector <8 x float> %v277, <8 x float> %v289, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v297 = shufflevector <8 x float> %v277, <8 x float> %v289, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v298 = shufflevector <8 x float> %v290, <8 x float> %v294, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v299 = shufflevector <8 x float> %v290, <8 x float> %v294, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v300 = shufflevector <8 x float> %v292, <8 x float> %v296, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v301 = shufflevector <8 x float> %v292, <8 x float> %v296, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v302 = shufflevector <8 x float> %v291, <8 x float> %v295, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v303 = shufflevector <8 x float> %v291, <8 x float> %v295, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v304 = shufflevector <8 x float> %v293, <8 x float> %v297, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v305 = shufflevector <8 x float> %v293, <8 x float> %v297, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v306 = shufflevector <8 x float> %v298, <8 x float> %v300, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v307 = shufflevector <8 x float> %v298, <8 x float> %v300, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v308 = shufflevector <8 x float> %v299, <8 x float> %v301, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v309 = shufflevector <8 x float> %v299, <8 x float> %v301, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v310 = shufflevector <8 x float> %v302, <8 x float> %v304, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v311 = shufflevector <8 x float> %v302, <8 x float> %v304, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v312 = shufflevector <8 x float> %v303, <8 x float> %v305, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v313 = shufflevector <8 x float> %v303, <8 x float> %v305, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v314 = add i64 %v264, 0
  %v315 = mul i64 %v314, 8
  %v316 = getelementptr inbounds float, ptr %v250, i64 %v315
  store <8 x float> %v306, ptr %v316, align 4
  %v317 = add i64 %v264, 1
  %v318 = mul i64 %v317, 8
  %v319 = getelementptr inbounds float, ptr %v250, i64 %v318
  store <8 x float> %v307, ptr %v319, align 4
  %v320 = add i64 %v264, 2
  %v321 = mul i64 %v320, 8
  %v322 = getelementptr inbounds float, ptr %v250, i64 %v321
  store <8 x float> %v308, ptr %v322, align 4
  %v323 = add i64 %v264, 3
  %v324 = mul i64 %v323, 8
  %v325 = getelementptr inbounds float, ptr %v250, i64 %v324
  store <8 x float> %v309, ptr %v325, align 4
  %v326 = add i64 %v264, 4
  %v327 = mul i64 %v326, 8
  %v328 = getelementptr inbounds float, ptr %v250, i64 %v327
  store <8 x float> %v310, ptr %v328, align 4
  %v329 = add i64 %v264, 5
  %v330 = mul i64 %v329, 8
  %v331 = getelementptr inbounds float, ptr %v250, i64 %v330
  store <8 x float> %v311, ptr %v331, align 4
  %v332 = add i64 %v264, 6
  %v333 = mul i64 %v332, 8
  %v334 = getelementptr inbounds float, ptr %v250, i64 %v333
  store <8 x float> %v312, ptr %v334, align 4
  %v335 = add i64 %v264, 7
  %v336 = mul i64 %v335, 8
  %v337 = getelementptr inbounds float, ptr %v250, i64 %v336
  store <8 x float> %v313, ptr %v337, align 4
  %v338 = add nsw i64 %v264, 8
  br label %b40
b42:
  br label %b43
b43:
  %v339 = phi i64 [ 8, %b42 ], [ %v347, %b44 ]
  %v340 = icmp slt i64 %v339, 8
  br i1 %v340, label %b44, label %b45
b44:
  %v341 = mul i64 %v339, 1
  %v342 = getelementptr inbounds float, ptr %v262, i64 %v341
  %v343 = getelementptr float, ptr %v342, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v344 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v343, <8 x i1> %v259, <8 x float> zeroinitializer)
  %v345 = mul i64 %v339, 8
  %v346 = getelementptr inbounds float, ptr %v250, i64 %v345
  store <8 x float> %v344, ptr %v346, align 4
  %v347 = add nsw i64 %v339, 1
  br label %b43
b45:
  br label %b39
b39:
  %v348 = icmp slt i64 %v253, 8
  br i1 %v348, label %b46, label %b47
b46:
  br label %b48
b48:
  %v349 = phi i64 [ 0, %b46 ], [ %v357, %b49 ]
  %v350 = icmp slt i64 %v349, 8
  br i1 %v350, label %b49, label %b50
b49:
  %v351 = mul i64 %v349, 1
  %v352 = getelementptr inbounds float, ptr %v262, i64 %v351
  %v353 = getelementptr float, ptr %v352, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v354 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v353, <8 x i1> %v259, <8 x float> zeroinitializer)
  %v355 = mul i64 %v349, 8
  %v356 = getelementptr inbounds float, ptr %v250, i64 %v355
  store <8 x float> %v354, ptr %v356, align 4
  %v357 = add nsw i64 %v349, 1
  br label %b48
b50:
  br label %b47
b47:
  %v358 = add i64 %v246, 64
  %v359 = add nsw i64 %v244, 1
  br label %b35
b37:
  br label %b34
b34:
  %v360 = icmp sgt i64 %v3, 1
  br i1 %v360, label %b51, label %b52
b51:
  %v361 = getelementptr inbounds i64, ptr %v1, i64 3
  %v362 = atomicrmw add ptr %v361, i64 1 acq_rel
  %v363 = load i64, ptr %v63, align 8
  %v364 = add i64 %v363, 1
  store i64 %v364, ptr %v63, align 8
  %v365 = mul i64 %v3, %v364
  br label %b53
b53:
  %v366 = load atomic i64, ptr %v361 acquire, align 8
  %v367 = icmp slt i64 %v366, %v365
  br i1 %v367, label %b54, label %b55
b54:
  %v368 = call i32 @sched_yield()
  br label %b53
b55:
  br label %b52
b52:
  %v369 = getelementptr inbounds float, ptr %v65, i64 64
  %v370 = getelementptr inbounds i64, ptr %v1, i64 4
  %v371 = load i64, ptr %v370, align 8
  %v372 = icmp eq i64 %v371, 0
  br i1 %v372, label %b56, label %b57
b56:
  %v373 = add i64 1, 0
  %v374 = sdiv i64 %v373, 1
  %v375 = add i64 %v2, 1
  %v376 = mul i64 %v374, %v2
  %v377 = sdiv i64 %v376, %v3
  %v378 = mul i64 %v377, 1
  %v379 = icmp slt i64 %v378, 1
  %v380 = select i1 %v379, i64 %v378, i64 1
  %v381 = mul i64 %v374, %v375
  %v382 = sdiv i64 %v381, %v3
  %v383 = mul i64 %v382, 1
  %v384 = icmp slt i64 %v383, 1
  %v385 = select i1 %v384, i64 %v383, i64 1
  %v386 = icmp slt i64 %v385, 1
  %v387 = select i1 %v386, i64 %v385, i64 1
  br label %b58
b58:
  %v388 = phi i64 [ %v380, %b56 ], [ %v503, %b70 ]
  %v389 = icmp slt i64 %v388, %v387
  br i1 %v389, label %b59, label %b60
b59:
  %v390 = mul i64 %v388, 64
  %v391 = mul i64 %v388, 8
  %v392 = add i64 %v390, 0
  %v393 = add i64 %v391, 0
  %v394 = getelementptr inbounds float, ptr %v369, i64 %v392
  %v395 = sub i64 8, %v393
  %v396 = icmp slt i64 %v395, 0
  %v397 = select i1 %v396, i64 0, i64 %v395
  %v398 = icmp ult i64 %v397, 8
  %v399 = select i1 %v398, i64 %v397, i64 8
  %v400 = trunc i64 %v399 to i32
  %v401 = insertelement <8 x i32> poison, i32 %v400, i64 0
  %v402 = shufflevector <8 x i32> %v401, <8 x i32> poison, <8 x i32> zeroinitializer
  %v403 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v402
  %v404 = mul i64 %v393, 8
  %v405 = add i64 0, %v404
  %v406 = getelementptr inbounds float, ptr %v40, i64 %v405
  %v407 = icmp sge i64 %v397, 8
  br i1 %v407, label %b61, label %b62
b61:
  br label %b63
b63:
  %v408 = phi i64 [ 0, %b61 ], [ %v482, %b64 ]
  %v409 = icmp slt i64 %v408, 8
  br i1 %v409, label %b64, label %b65
b64:
  %v410 = add i64 %v408, 0
  %v411 = getelementptr inbounds float, ptr %v406, i64 %v410
  %v412 = load <8 x float>, ptr %v411, align 4
  %v413 = add i64 %v408, 8
  %v414 = getelementptr inbounds float, ptr %v406, i64 %v413
  %v415 = load <8 x float>, ptr %v414, align 4
  %v416 = add i64 %v408, 16
  %v417 = getelementptr inbounds float, ptr %v406, i64 %v416
  %v418 = load <8 x float>, ptr %v417, align 4
  %v419 = add i64 %v408, 24
  %v420 = getelementptr inbounds float, ptr %v406, i64 %v419
  %v421 = load <8 x float>, ptr %v420, align 4
  %v422 = add i64 %v408, 32
  %v423 = getelementptr inbounds float, ptr %v406, i64 %v422
  %v424 = load <8 x float>, ptr %v423, align 4
  %v425 = add i64 %v408, 40
  %v426 = getelementptr inbounds float, ptr %v406, i64 %v425
  %v427 = load <8 x float>, ptr %v426, align 4
  %v428 = add i64 %v408, 48
  %v429 = getelementptr inbounds float, ptr %v406, i64 %v428
  %v430 = load <8 x float>, ptr %v429, align 4
  %v431 = add i64 %v408, 56
  %v432 = getelementptr inbounds float, ptr %v406, i64 %v431
  %v433 = load <8 x float>, ptr %v432, align 4
  %v434 = shufflevector <8 x float> %v412, <8 x float> %v424, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v435 = shufflevector <8 x float> %v412, <8 x float> %v424, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v436 = shufflevector <8 x float> %v415, <8 x float> %v427, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v437 = shufflevector <8 x float> %v415, <8 x float> %v427, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v438 = shufflevector <8 x float> %v418, <8 x float> %v430, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v439 = shufflevector <8 x float> %v418, <8 x float> %v430, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v440 = shufflevector <8 x float> %v421, <8 x float> %v433, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v441 = shufflevector <8 x float> %v421, <8 x float> %v433, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v442 = shufflevector <8 x float> %v434, <8 x float> %v438, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v443 = shufflevector <8 x float> %v434, <8 x float> %v438, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v444 = shufflevector <8 x float> %v436, <8 x float> %v440, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v445 = shufflevector <8 x float> %v436, <8 x float> %v440, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v446 = shufflevector <8 x float> %v435, <8 x float> %v439, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v447 = shufflevector <8 x float> %v435, <8 x float> %v439, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v448 = shufflevector <8 x float> %v437, <8 x float> %v441, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v449 = shufflevector <8 x float> %v437, <8 x float> %v441, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v450 = shufflevector <8 x float> %v442, <8 x float> %v444, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v451 = shufflevector <8 x float> %v442, <8 x float> %v444, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v452 = shufflevector <8 x float> %v443, <8 x float> %v445, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v453 = shufflevector <8 x float> %v443, <8 x float> %v445, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v454 = shufflevector <8 x float> %v446, <8 x float> %v448, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v455 = shufflevector <8 x float> %v446, <8 x float> %v448, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v456 = shufflevector <8 x float> %v447, <8 x float> %v449, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v457 = shufflevector <8 x float> %v447, <8 x float> %v449, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v458 = add i64 %v408, 0
  %v459 = mul i64 %v458, 8
  %v460 = getelementptr inbounds float, ptr %v394, i64 %v459
  store <8 x float> %v450, ptr %v460, align 4
  %v461 = add i64 %v408, 1
  %v462 = mul i64 %v461, 8
  %v463 = getelementptr inbounds float, ptr %v394, i64 %v462
  store <8 x float> %v451, ptr %v463, align 4
  %v464 = add i64 %v408, 2
  %v465 = mul i64 %v464, 8
  %v466 = getelementptr inbounds float, ptr %v394, i64 %v465
  store <8 x float> %v452, ptr %v466, align 4
  %v467 = add i64 %v408, 3
  %v468 = mul i64 %v467, 8
  %v469 = getelementptr inbounds float, ptr %v394, i64 %v468
  store <8 x float> %v453, ptr %v469, align 4
  %v470 = add i64 %v408, 4
  %v471 = mul i64 %v470, 8
  %v472 = getelementptr inbounds float, ptr %v394, i64 %v471
  store <8 x float> %v454, ptr %v472, align 4
  %v473 = add i64 %v408, 5
  %v474 = mul i64 %v473, 8
  %v475 = getelementptr inbounds float, ptr %v394, i64 %v474
  store <8 x float> %v455, ptr %v475, align 4
  %v476 = add i64 %v408, 6
  %v477 = mul i64 %v476, 8
  %v478 = getelementptr inbounds float, ptr %v394, i64 %v477
  store <8 x float> %v456, ptr %v478, align 4
  %v479 = add i64 %v408, 7
  %v480 = mul i64 %v479, 8
  %v481 = getelementptr inbounds float, ptr %v394, i64 %v480
  store <8 x float> %v457, ptr %v481, align 4
  %v482 = add nsw i64 %v408, 8
  br label %b63
b65:
  br label %b66
b66:
  %v483 = phi i64 [ 8, %b65 ], [ %v491, %b67 ]
  %v484 = icmp slt i64 %v483, 8
  br i1 %v484, label %b67, label %b68
b67:
  %v485 = mul i64 %v483, 1
  %v486 = getelementptr inbounds float, ptr %v406, i64 %v485
  %v487 = getelementptr float, ptr %v486, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v488 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v487, <8 x i1> %v403, <8 x float> zeroinitializer)
  %v489 = mul i64 %v483, 8
  %v490 = getelementptr inbounds float, ptr %v394, i64 %v489
  store <8 x float> %v488, ptr %v490, align 4
  %v491 = add nsw i64 %v483, 1
  br label %b66
b68:
  br label %b62
b62:
  %v492 = icmp slt i64 %v397, 8
  br i1 %v492, label %b69, label %b70
b69:
  br label %b71
b71:
  %v493 = phi i64 [ 0, %b69 ], [ %v501, %b72 ]
  %v494 = icmp slt i64 %v493, 8
  br i1 %v494, label %b72, label %b73
b72:
  %v495 = mul i64 %v493, 1
  %v496 = getelementptr inbounds float, ptr %v406, i64 %v495
  %v497 = getelementptr float, ptr %v496, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v498 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v497, <8 x i1> %v403, <8 x float> zeroinitializer)
  %v499 = mul i64 %v493, 8
  %v500 = getelementptr inbounds float, ptr %v394, i64 %v499
  store <8 x float> %v498, ptr %v500, align 4
  %v501 = add nsw i64 %v493, 1
  br label %b71
b73:
  br label %b70
b70:
  %v502 = add i64 %v390, 64
  %v503 = add nsw i64 %v388, 1
  br label %b58
b60:
  br label %b57
b57:
  %v504 = icmp sgt i64 %v3, 1
  br i1 %v504, label %b74, label %b75
b74:
  %v505 = getelementptr inbounds i64, ptr %v1, i64 3
  %v506 = atomicrmw add ptr %v505, i64 1 acq_rel
  %v507 = load i64, ptr %v63, align 8
  %v508 = add i64 %v507, 1
  store i64 %v508, ptr %v63, align 8
  %v509 = mul i64 %v3, %v508
  br label %b76
b76:
  %v510 = load atomic i64, ptr %v505 acquire, align 8
  %v511 = icmp slt i64 %v510, %v509
  br i1 %v511, label %b77, label %b78
b77:
  %v512 = call i32 @sched_yield()
  br label %b76
b78:
  br label %b75
b75:
  %v513 = getelementptr inbounds i64, ptr %v1, i64 5
  %v514 = load i64, ptr %v513, align 8
  br label %b79
b79:
  %v515 = phi i64 [ 0, %b75 ], [ %v773, %b125 ]
  %v516 = icmp slt i64 %v515, %v5
  br i1 %v516, label %b80, label %b81
b80:
  %v517 = add i64 %v515, %v514
  %v518 = icmp slt i64 %v517, %v5
  %v519 = select i1 %v518, i64 %v517, i64 %v5
  %v520 = sub i64 %v519, %v515
  %v521 = mul i64 %v520, %v7
  %v523 = add i64 %v521, 0
  %v524 = sdiv i64 %v523, 1
  %v525 = add i64 %v2, 1
  %v526 = mul i64 %v524, %v2
  %v527 = sdiv i64 %v526, %v3
  %v528 = mul i64 %v527, 1
  %v529 = icmp slt i64 %v528, %v521
  %v530 = select i1 %v529, i64 %v528, i64 %v521
  %v531 = mul i64 %v524, %v525
  %v532 = sdiv i64 %v531, %v3
  %v533 = mul i64 %v532, 1
  %v534 = icmp slt i64 %v533, %v521
  %v535 = select i1 %v534, i64 %v533, i64 %v521
  %v536 = mul i64 %v515, %v7
  %v537 = add i64 %v530, %v536
  %v538 = add i64 %v535, %v536
  br label %b82
b82:
  %v539 = phi i64 [ %v537, %b80 ], [ %v594, %b87 ]
  %v540 = icmp slt i64 %v539, %v538
  br i1 %v540, label %b83, label %b84
b83:
  %v541 = add i64 %v539, 96
  %v542 = icmp slt i64 %v541, %v538
  %v543 = select i1 %v542, i64 %v541, i64 %v538
  br label %b85
b85:
  %v544 = phi i64 [ 0, %b83 ], [ %v593, %b90 ]
  %v545 = icmp slt i64 %v544, 1
  br i1 %v545, label %b86, label %b87
b86:
  %v546 = sub i64 %v543, %v539
  %v547 = sub i64 8, 1
  %v548 = add i64 %v546, %v547
  %v549 = sdiv i64 %v548, 8
  br label %b88
b88:
  %v550 = phi i64 [ 0, %b86 ], [ %v592, %b95 ]
  %v551 = icmp slt i64 %v550, %v549
  br i1 %v551, label %b89, label %b90
b89:
  %v552 = mul i64 %v546, %v550
  %v553 = sdiv i64 %v552, %v549
  %v554 = add i64 %v539, %v553
  %v555 = add i64 %v550, 1
  %v556 = mul i64 %v546, %v555
  %v557 = sdiv i64 %v556, %v549
  %v558 = add i64 %v539, %v557
  %v559 = mul i64 %v544, 64
  %v560 = getelementptr inbounds float, ptr %v225, i64 %v559
  %v561 = sub i64 %v558, %v554
  %v562 = mul i64 %v554, 8
  %v563 = getelementptr inbounds float, ptr %v12, i64 %v562
  %v564 = getelementptr inbounds float, ptr %v563, i64 0
  %v565 = sub i64 %v561, 1
  %v566 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v565
  %v567 = load ptr, ptr %v566, align 4
  %v568 = icmp sgt i64 %v561, 0
  br i1 %v568, label %b91, label %b92
b91:
  call void %v567(ptr %v564, i64 8, ptr %v560, i64 8, ptr %v522)
  br label %b92
b92:
  %v569 = add i64 %v559, 64
  br label %b93
b93:
  %v570 = phi i64 [ %v554, %b92 ], [ %v591, %b98 ]
  %v571 = icmp slt i64 %v570, %v558
  br i1 %v571, label %b94, label %b95
b94:
  %v572 = sub i64 %v570, %v554
  %v573 = mul i64 %v572, 8
  %v574 = getelementptr inbounds float, ptr %v522, i64 %v573
  %v575 = mul i64 %v515, %v7
  %v576 = sub i64 %v570, %v575
  %v577 = mul i64 %v576, 8
  %v578 = getelementptr inbounds float, ptr %v42, i64 %v577
  br label %b96
b96:
  %v579 = phi i64 [ 0, %b94 ], [ %v590, %b97 ]
  %v580 = icmp slt i64 %v579, 1
  br i1 %v580, label %b97, label %b98
b97:
  %v581 = mul i64 %v544, 1
  %v582 = add i64 %v581, %v579
  %v583 = mul i64 %v582, 8
  %v584 = add i64 0, %v579
  %v585 = mul i64 %v584, 8
  %v586 = getelementptr inbounds float, ptr %v574, i64 %v585
  %v587 = load <8 x float>, ptr %v586, align 4
  %v588 = add i64 0, %v583
  %v589 = getelementptr inbounds float, ptr %v578, i64 %v588
  store <8 x float> %v587, ptr %v589, align 4
  %v590 = add nsw i64 %v579, 1
  br label %b96
b98:
  %v591 = add nsw i64 %v570, 1
  br label %b93
b95:
  %v592 = add nsw i64 %v550, 1
  br label %b88
b90:
  %v593 = add nsw i64 %v544, 1
  br label %b85
b87:
  %v594 = add nsw i64 %v539, 96
  br label %b82
b84:
  %v595 = icmp sgt i64 %v3, 1
  br i1 %v595, label %b99, label %b100
b99:
  %v596 = getelementptr inbounds i64, ptr %v1, i64 3
  %v597 = atomicrmw add ptr %v596, i64 1 acq_rel
  %v598 = load i64, ptr %v63, align 8
  %v599 = add i64 %v598, 1
  store i64 %v599, ptr %v63, align 8
  %v600 = mul i64 %v3, %v599
  br label %b101
b101:
  %v601 = load atomic i64, ptr %v596 acquire, align 8
  %v602 = icmp slt i64 %v601, %v600
  br i1 %v602, label %b102, label %b103
b102:
  %v603 = call i32 @sched_yield()
  br label %b101
b103:
  br label %b100
b100:
  br label %b104
b104:
  %v604 = phi i64 [ %v515, %b100 ], [ %v763, %b109 ]
  %v605 = icmp slt i64 %v604, %v519
  br i1 %v605, label %b105, label %b106
b105:
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
  br label %b107
b107:
  %v620 = phi i64 [ %v614, %b105 ], [ %v762, %b112 ]
  %v621 = icmp slt i64 %v620, %v619
  br i1 %v621, label %b108, label %b109
b108:
  %v622 = add i64 %v620, 96
  %v623 = icmp slt i64 %v622, %v619
  %v624 = select i1 %v623, i64 %v622, i64 %v619
  br label %b110
b110:
  %v625 = phi i64 [ 0, %b108 ], [ %v761, %b115 ]
  %v626 = icmp slt i64 %v625, 1
  br i1 %v626, label %b111, label %b112
b111:
  %v627 = sub i64 %v624, %v620
  %v628 = sub i64 8, 1
  %v629 = add i64 %v627, %v628
  %v630 = sdiv i64 %v629, 8
  br label %b113
b113:
  %v631 = phi i64 [ 0, %b111 ], [ %v760, %b120 ]
  %v632 = icmp slt i64 %v631, %v630
  br i1 %v632, label %b114, label %b115
b114:
  %v633 = mul i64 %v627, %v631
  %v634 = sdiv i64 %v633, %v630
  %v635 = add i64 %v620, %v634
  %v636 = add i64 %v631, 1
  %v637 = mul i64 %v627, %v636
  %v638 = sdiv i64 %v637, %v630
  %v639 = add i64 %v620, %v638
  %v640 = mul i64 %v625, 64
  %v641 = getelementptr inbounds float, ptr %v369, i64 %v640
  %v642 = sub i64 %v639, %v635
  %v643 = add i64 %v604, 0
  %v644 = and i64 %v643, %v56
  %v645 = mul i64 %v644, %v7
  %v646 = add i64 %v645, %v635
  %v647 = mul i64 %v646, 8
  %v648 = getelementptr inbounds float, ptr %v22, i64 %v647
  %v649 = getelementptr inbounds float, ptr %v648, i64 0
  %v650 = sub i64 %v642, 1
  %v651 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v650
  %v652 = load ptr, ptr %v651, align 4
  %v653 = icmp sgt i64 %v642, 0
  br i1 %v653, label %b116, label %b117
b116:
  call void %v652(ptr %v649, i64 8, ptr %v641, i64 8, ptr %v606)
  br label %b117
b117:
  %v654 = add i64 %v640, 64
  br label %b118
b118:
  %v655 = phi i64 [ %v635, %b117 ], [ %v759, %b123 ]
  %v656 = icmp slt i64 %v655, %v639
  br i1 %v656, label %b119, label %b120
b119:
  %v657 = sub i64 %v655, %v635
  %v658 = mul i64 %v657, 8
  %v659 = getelementptr inbounds float, ptr %v606, i64 %v658
  %v660 = add i64 %v604, 0
  %v661 = and i64 %v660, %v52
  %v662 = mul i64 %v661, %v7
  %v663 = add i64 %v662, %v655
  %v664 = mul i64 %v663, 1
  %v665 = getelementptr inbounds float, ptr %v14, i64 %v664
  %v666 = getelementptr inbounds float, ptr %v665, i64 0
  %v667 = load float, ptr %v666, align 4
  %v668 = add i64 %v604, 0
  %v669 = sub i64 %v668, %v515
  %v670 = mul i64 %v669, %v7
  %v671 = add i64 %v670, %v655
  %v672 = mul i64 %v671, 8
  %v673 = getelementptr inbounds float, ptr %v42, i64 %v672
  %v674 = add i64 %v604, 0
  %v675 = and i64 %v674, %v56
  %v676 = mul i64 %v675, %v7
  %v677 = add i64 %v676, %v655
  %v678 = mul i64 %v677, 8
  %v679 = getelementptr inbounds float, ptr %v22, i64 %v678
  %v680 = add i64 %v604, 1
  %v681 = and i64 %v680, %v56
  %v682 = mul i64 %v681, %v7
  %v683 = add i64 %v682, %v655
  %v684 = mul i64 %v683, 8
  %v685 = getelementptr inbounds float, ptr %v22, i64 %v684
  %v686 = add i64 %v604, 0
  %v687 = and i64 %v686, %v60
  %v688 = mul i64 %v687, %v7
  %v689 = add i64 %v688, %v655
  %v690 = mul i64 %v689, 8
  %v691 = getelementptr inbounds float, ptr %v44, i64 %v690
  br label %b121
b121:
  %v692 = phi i64 [ 0, %b119 ], [ %v758, %b122 ]
  %v693 = icmp slt i64 %v692, 1
  br i1 %v693, label %b122, label %b123
b122:
  %v694 = mul i64 %v625, 1
  %v695 = add i64 %v694, %v692
  %v696 = mul i64 %v695, 8
  %v697 = add i64 0, %v692
  %v698 = mul i64 %v697, 8
  %v699 = getelementptr inbounds float, ptr %v659, i64 %v698
  %v700 = load <8 x float>, ptr %v699, align 4
  %v701 = add i64 0, %v696
  %v702 = getelementptr inbounds float, ptr %v36, i64 %v701
  %v703 = load <8 x float>, ptr %v702, align 4
  %v704 = insertelement <8 x float> poison, float %v667, i64 0
  %v705 = shufflevector <8 x float> %v704, <8 x float> poison, <8 x i32> zeroinitializer
  %v706 = fdiv <8 x float> %v705, %v703
  %v707 = call <8 x float> @llvm.floor.v8f32(<8 x float> %v706)
  %v708 = fmul <8 x float> %v707, %v703
  %v709 = fsub <8 x float> %v705, %v708
  %v710 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v711 = shufflevector <8 x float> %v710, <8 x float> poison, <8 x i32> zeroinitializer
  %v712 = fcmp oeq <8 x float> %v709, %v711
  %v713 = select <8 x i1> %v712, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v714 = add i64 0, %v696
  %v715 = getelementptr inbounds float, ptr %v18, i64 %v714
  %v716 = load <8 x float>, ptr %v715, align 4
  %v717 = add i64 0, %v696
  %v718 = getelementptr inbounds float, ptr %v673, i64 %v717
  %v719 = load <8 x float>, ptr %v718, align 4
  %v720 = fadd <8 x float> %v719, %v700
  %v721 = fadd <8 x float> %v716, %v720
  %v722 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v721)
  %v723 = fcmp ogt <8 x float> %v722, splat (float 0x4023000000000000)
  %v724 = select <8 x i1> %v723, <8 x float> splat (float 0x4023000000000000), <8 x float> %v722
  %v725 = fadd <8 x float> %v724, %v724
  %v726 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v725, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v727 = fsub <8 x float> %v726, splat (float 0x4168000000000000)
  %v728 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v727, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v725)
  %v729 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v727, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v728)
  %v730 = bitcast <8 x float> %v726 to <8 x i32>
  %v731 = fmul <8 x float> %v729, %v729
  %v732 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v729, <8 x float> splat (float 0x3F81227F40000000))
  %v733 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v732, <8 x float> %v729, <8 x float> splat (float 0x3FA5556740000000))
  %v734 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v733, <8 x float> %v729, <8 x float> splat (float 0x3FC5554B00000000))
  %v735 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v734, <8 x float> %v729, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v736 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v731, <8 x float> %v735, <8 x float> %v729)
  %v737 = shl <8 x i32> %v730, splat (i32 23)
  %v738 = add <8 x i32> %v737, splat (i32 1065353216)
  %v739 = bitcast <8 x i32> %v738 to <8 x float>
  %v740 = fsub <8 x float> %v739, splat (float 0x3FF0000000000000)
  %v741 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v739, <8 x float> %v736, <8 x float> %v740)
  %v742 = fadd <8 x float> %v741, splat (float 0x4000000000000000)
  %v743 = fdiv <8 x float> %v741, %v742
  %v744 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v743, <8 x float> %v721)
  %v745 = add i64 0, %v696
  %v746 = getelementptr inbounds float, ptr %v679, i64 %v745
  %v747 = load <8 x float>, ptr %v746, align 4
  %v748 = fcmp une <8 x float> %v713, splat (float 0x0000000000000000)
  %v749 = select <8 x i1> %v748, <8 x float> %v744, <8 x float> %v747
  %v750 = fmul <8 x float> %v744, %v744
  %v751 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v752 = shufflevector <8 x float> %v751, <8 x float> poison, <8 x i32> zeroinitializer
  %v753 = fsub <8 x float> %v752, %v750
  %v754 = add i64 0, %v696
  %v755 = getelementptr inbounds float, ptr %v685, i64 %v754
  store <8 x float> %v749, ptr %v755, align 4
  %v756 = add i64 0, %v696
  %v757 = getelementptr inbounds float, ptr %v691, i64 %v756
  store <8 x float> %v753, ptr %v757, align 4
  %v758 = add nsw i64 %v692, 1
  br label %b121
b123:
  %v759 = add nsw i64 %v655, 1
  br label %b118
b120:
  %v760 = add nsw i64 %v631, 1
  br label %b113
b115:
  %v761 = add nsw i64 %v625, 1
  br label %b110
b112:
  %v762 = add nsw i64 %v620, 96
  br label %b107
b109:
  %v763 = add nsw i64 %v604, 1
  br label %b104
b106:
  %v764 = icmp sgt i64 %v3, 1
  br i1 %v764, label %b124, label %b125
b124:
  %v765 = getelementptr inbounds i64, ptr %v1, i64 3
  %v766 = atomicrmw add ptr %v765, i64 1 acq_rel
  %v767 = load i64, ptr %v63, align 8
  %v768 = add i64 %v767, 1
  store i64 %v768, ptr %v63, align 8
  %v769 = mul i64 %v3, %v768
  br label %b126
b126:
  %v770 = load atomic i64, ptr %v765 acquire, align 8
  %v771 = icmp slt i64 %v770, %v769
  br i1 %v771, label %b127, label %b128
b127:
  %v772 = call i32 @sched_yield()
  br label %b126
b128:
  br label %b125
b125:
  %v773 = add nsw i64 %v515, %v514
  br label %b79
b81:
  ret void
}
define internal void @tile_1x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v60, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v12 = icmp slt i64 %v7, %v6
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v7, 8
  %v14 = getelementptr inbounds float, ptr %v2, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v14, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = mul i64 %v1, 0
  %v18 = add i64 %v17, %v7
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v8)
  %v24 = add i64 %v7, 1
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v24
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v9)
  %v36 = add i64 %v7, 2
  %v37 = mul i64 %v36, 8
  %v38 = getelementptr inbounds float, ptr %v2, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 0
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = mul i64 %v1, 0
  %v42 = add i64 %v41, %v36
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v40, <8 x float> %v10)
  %v48 = add i64 %v7, 3
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
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v11)
  %v60 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v61 = fadd <8 x float> %v8, %v9
  %v62 = fadd <8 x float> %v61, %v10
  %v63 = fadd <8 x float> %v62, %v11
  br label %b3
b3:
  %v64 = phi i64 [ %v6, %b2 ], [ %v78, %b4 ]
  %v65 = phi <8 x float> [ %v63, %b2 ], [ %v77, %b4 ]
  %v66 = icmp slt i64 %v64, %v3
  br i1 %v66, label %b4, label %b5
b4:
  %v67 = mul i64 %v64, 8
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = mul i64 %v1, 0
  %v72 = add i64 %v71, %v64
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v70, <8 x float> %v65)
  %v78 = add nsw i64 %v64, 1
  br label %b3
b5:
  %v79 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v65, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 8
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = mul i64 %v1, 0
  %v22 = add i64 %v21, %v7
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v20, <8 x float> %v8)
  %v28 = mul i64 %v1, 1
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v20, <8 x float> %v9)
  %v35 = add i64 %v7, 1
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v2, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 0
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v35
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v10)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v35
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v39, <8 x float> %v11)
  %v54 = add i64 %v7, 2
  %v55 = mul i64 %v54, 8
  %v56 = getelementptr inbounds float, ptr %v2, i64 %v55
  %v57 = getelementptr inbounds float, ptr %v56, i64 0
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = mul i64 %v1, 0
  %v60 = add i64 %v59, %v54
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v58, <8 x float> %v12)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v54
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v58, <8 x float> %v13)
  %v73 = add i64 %v7, 3
  %v74 = mul i64 %v73, 8
  %v75 = getelementptr inbounds float, ptr %v2, i64 %v74
  %v76 = getelementptr inbounds float, ptr %v75, i64 0
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = mul i64 %v1, 0
  %v79 = add i64 %v78, %v73
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v77, <8 x float> %v14)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v73
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v77, <8 x float> %v15)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v10
  %v94 = fadd <8 x float> %v9, %v11
  %v95 = fadd <8 x float> %v93, %v12
  %v96 = fadd <8 x float> %v94, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  br label %b3
b3:
  %v99 = phi i64 [ %v6, %b2 ], [ %v121, %b4 ]
  %v100 = phi <8 x float> [ %v97, %b2 ], [ %v113, %b4 ]
  %v101 = phi <8 x float> [ %v98, %b2 ], [ %v120, %b4 ]
  %v102 = icmp slt i64 %v99, %v3
  br i1 %v102, label %b4, label %b5
b4:
  %v103 = mul i64 %v99, 8
  %v104 = getelementptr inbounds float, ptr %v2, i64 %v103
  %v105 = getelementptr inbounds float, ptr %v104, i64 0
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = mul i64 %v1, 0
  %v108 = add i64 %v107, %v99
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v106, <8 x float> %v100)
  %v114 = mul i64 %v1, 1
  %v115 = add i64 %v114, %v99
  %v116 = getelementptr inbounds float, ptr %v0, i64 %v115
  %v117 = load float, ptr %v116, align 4
  %v118 = insertelement <8 x float> poison, float %v117, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v106, <8 x float> %v101)
  %v121 = add nsw i64 %v99, 1
  br label %b3
b5:
  %v122 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v100, ptr %v122, align 4
  %v123 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v101, ptr %v123, align 4
  ret void
}
define internal void @tile_3x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v124, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = add i64 %v7, 1
  %v47 = mul i64 %v46, 8
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = mul i64 %v1, 0
  %v52 = add i64 %v51, %v46
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v50, <8 x float> %v11)
  %v58 = mul i64 %v1, 1
  %v59 = add i64 %v58, %v46
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v50, <8 x float> %v12)
  %v65 = mul i64 %v1, 2
  %v66 = add i64 %v65, %v46
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v50, <8 x float> %v13)
  %v72 = add i64 %v7, 2
  %v73 = mul i64 %v72, 8
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v72
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v14)
  %v84 = mul i64 %v1, 1
  %v85 = add i64 %v84, %v72
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v76, <8 x float> %v15)
  %v91 = mul i64 %v1, 2
  %v92 = add i64 %v91, %v72
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v76, <8 x float> %v16)
  %v98 = add i64 %v7, 3
  %v99 = mul i64 %v98, 8
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v98
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v17)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v98
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v102, <8 x float> %v18)
  %v117 = mul i64 %v1, 2
  %v118 = add i64 %v117, %v98
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v102, <8 x float> %v19)
  %v124 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v125 = fadd <8 x float> %v8, %v11
  %v126 = fadd <8 x float> %v9, %v12
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v125, %v14
  %v129 = fadd <8 x float> %v126, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  br label %b3
b3:
  %v134 = phi i64 [ %v6, %b2 ], [ %v164, %b4 ]
  %v135 = phi <8 x float> [ %v131, %b2 ], [ %v149, %b4 ]
  %v136 = phi <8 x float> [ %v132, %b2 ], [ %v156, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v163, %b4 ]
  %v138 = icmp slt i64 %v134, %v3
  br i1 %v138, label %b4, label %b5
b4:
  %v139 = mul i64 %v134, 8
  %v140 = getelementptr inbounds float, ptr %v2, i64 %v139
  %v141 = getelementptr inbounds float, ptr %v140, i64 0
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v134
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v135)
  %v150 = mul i64 %v1, 1
  %v151 = add i64 %v150, %v134
  %v152 = getelementptr inbounds float, ptr %v0, i64 %v151
  %v153 = load float, ptr %v152, align 4
  %v154 = insertelement <8 x float> poison, float %v153, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v155, <8 x float> %v142, <8 x float> %v136)
  %v157 = mul i64 %v1, 2
  %v158 = add i64 %v157, %v134
  %v159 = getelementptr inbounds float, ptr %v0, i64 %v158
  %v160 = load float, ptr %v159, align 4
  %v161 = insertelement <8 x float> poison, float %v160, i64 0
  %v162 = shufflevector <8 x float> %v161, <8 x float> poison, <8 x i32> zeroinitializer
  %v163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v162, <8 x float> %v142, <8 x float> %v137)
  %v164 = add nsw i64 %v134, 1
  br label %b3
b5:
  %v165 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v135, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v136, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v137, ptr %v167, align 4
  ret void
}
define internal void @tile_4x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v156, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v134, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v141, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v148, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v155, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = add i64 %v7, 1
  %v58 = mul i64 %v57, 8
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = mul i64 %v1, 0
  %v63 = add i64 %v62, %v57
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v61, <8 x float> %v12)
  %v69 = mul i64 %v1, 1
  %v70 = add i64 %v69, %v57
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v61, <8 x float> %v13)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v57
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v14)
  %v83 = mul i64 %v1, 3
  %v84 = add i64 %v83, %v57
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v61, <8 x float> %v15)
  %v90 = add i64 %v7, 2
  %v91 = mul i64 %v90, 8
  %v92 = getelementptr inbounds float, ptr %v2, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v92, i64 0
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v90
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v16)
  %v102 = mul i64 %v1, 1
  %v103 = add i64 %v102, %v90
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v94, <8 x float> %v17)
  %v109 = mul i64 %v1, 2
  %v110 = add i64 %v109, %v90
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v94, <8 x float> %v18)
  %v116 = mul i64 %v1, 3
  %v117 = add i64 %v116, %v90
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v94, <8 x float> %v19)
  %v123 = add i64 %v7, 3
  %v124 = mul i64 %v123, 8
  %v125 = getelementptr inbounds float, ptr %v2, i64 %v124
  %v126 = getelementptr inbounds float, ptr %v125, i64 0
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = mul i64 %v1, 0
  %v129 = add i64 %v128, %v123
  %v130 = getelementptr inbounds float, ptr %v0, i64 %v129
  %v131 = load float, ptr %v130, align 4
  %v132 = insertelement <8 x float> poison, float %v131, i64 0
  %v133 = shufflevector <8 x float> %v132, <8 x float> poison, <8 x i32> zeroinitializer
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> %v127, <8 x float> %v20)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v127, <8 x float> %v21)
  %v142 = mul i64 %v1, 2
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v127, <8 x float> %v22)
  %v149 = mul i64 %v1, 3
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v127, <8 x float> %v23)
  %v156 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v157 = fadd <8 x float> %v8, %v12
  %v158 = fadd <8 x float> %v9, %v13
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v157, %v16
  %v162 = fadd <8 x float> %v158, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  br label %b3
b3:
  %v169 = phi i64 [ %v6, %b2 ], [ %v207, %b4 ]
  %v170 = phi <8 x float> [ %v165, %b2 ], [ %v185, %b4 ]
  %v171 = phi <8 x float> [ %v166, %b2 ], [ %v192, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v199, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v206, %b4 ]
  %v174 = icmp slt i64 %v169, %v3
  br i1 %v174, label %b4, label %b5
b4:
  %v175 = mul i64 %v169, 8
  %v176 = getelementptr inbounds float, ptr %v2, i64 %v175
  %v177 = getelementptr inbounds float, ptr %v176, i64 0
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = mul i64 %v1, 0
  %v180 = add i64 %v179, %v169
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v178, <8 x float> %v170)
  %v186 = mul i64 %v1, 1
  %v187 = add i64 %v186, %v169
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v178, <8 x float> %v171)
  %v193 = mul i64 %v1, 2
  %v194 = add i64 %v193, %v169
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v178, <8 x float> %v172)
  %v200 = mul i64 %v1, 3
  %v201 = add i64 %v200, %v169
  %v202 = getelementptr inbounds float, ptr %v0, i64 %v201
  %v203 = load float, ptr %v202, align 4
  %v204 = insertelement <8 x float> poison, float %v203, i64 0
  %v205 = shufflevector <8 x float> %v204, <8 x float> poison, <8 x i32> zeroinitializer
  %v206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v205, <8 x float> %v178, <8 x float> %v173)
  %v207 = add nsw i64 %v169, 1
  br label %b3
b5:
  %v208 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v170, ptr %v208, align 4
  %v209 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v171, ptr %v209, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v172, ptr %v210, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v173, ptr %v211, align 4
  ret void
}
define internal void @tile_5x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 3
  %v6 = mul i64 %v5, 3
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v143, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v121, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v128, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v135, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v142, %b1 ]
  %v23 = icmp slt i64 %v7, %v6
  br i1 %v23, label %b1, label %b2
b1:
  %v24 = mul i64 %v7, 8
  %v25 = getelementptr inbounds float, ptr %v2, i64 %v24
  %v26 = getelementptr inbounds float, ptr %v25, i64 0
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = mul i64 %v1, 0
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v27, <8 x float> %v8)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v27, <8 x float> %v9)
  %v42 = mul i64 %v1, 2
  %v43 = add i64 %v42, %v7
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v27, <8 x float> %v10)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v27, <8 x float> %v11)
  %v56 = mul i64 %v1, 4
  %v57 = add i64 %v56, %v7
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v27, <8 x float> %v12)
  %v63 = add i64 %v7, 1
  %v64 = mul i64 %v63, 8
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v63
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v13)
  %v75 = mul i64 %v1, 1
  %v76 = add i64 %v75, %v63
  %v77 = getelementptr inbounds float, ptr %v0, i64 %v76
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v67, <8 x float> %v14)
  %v82 = mul i64 %v1, 2
  %v83 = add i64 %v82, %v63
  %v84 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v85 = load float, ptr %v84, align 4
  %v86 = insertelement <8 x float> poison, float %v85, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v67, <8 x float> %v15)
  %v89 = mul i64 %v1, 3
  %v90 = add i64 %v89, %v63
  %v91 = getelementptr inbounds float, ptr %v0, i64 %v90
  %v92 = load float, ptr %v91, align 4
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v67, <8 x float> %v16)
  %v96 = mul i64 %v1, 4
  %v97 = add i64 %v96, %v63
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v67, <8 x float> %v17)
  %v103 = add i64 %v7, 2
  %v104 = mul i64 %v103, 8
  %v105 = getelementptr inbounds float, ptr %v2, i64 %v104
  %v106 = getelementptr inbounds float, ptr %v105, i64 0
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = mul i64 %v1, 0
  %v109 = add i64 %v108, %v103
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v107, <8 x float> %v18)
  %v115 = mul i64 %v1, 1
  %v116 = add i64 %v115, %v103
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v107, <8 x float> %v19)
  %v122 = mul i64 %v1, 2
  %v123 = add i64 %v122, %v103
  %v124 = getelementptr inbounds float, ptr %v0, i64 %v123
  %v125 = load float, ptr %v124, align 4
  %v126 = insertelement <8 x float> poison, float %v125, i64 0
  %v127 = shufflevector <8 x float> %v126, <8 x float> poison, <8 x i32> zeroinitializer
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v127, <8 x float> %v107, <8 x float> %v20)
  %v129 = mul i64 %v1, 3
  %v130 = add i64 %v129, %v103
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v107, <8 x float> %v21)
  %v136 = mul i64 %v1, 4
  %v137 = add i64 %v136, %v103
  %v138 = getelementptr inbounds float, ptr %v0, i64 %v137
  %v139 = load float, ptr %v138, align 4
  %v140 = insertelement <8 x float> poison, float %v139, i64 0
  %v141 = shufflevector <8 x float> %v140, <8 x float> poison, <8 x i32> zeroinitializer
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v107, <8 x float> %v22)
  %v143 = add nsw i64 %v7, 3
  br label %b0
b2:
  %v144 = fadd <8 x float> %v8, %v13
  %v145 = fadd <8 x float> %v9, %v14
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v144, %v18
  %v150 = fadd <8 x float> %v145, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  br label %b3
b3:
  %v154 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v155 = phi <8 x float> [ %v149, %b2 ], [ %v171, %b4 ]
  %v156 = phi <8 x float> [ %v150, %b2 ], [ %v178, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v185, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v192, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v199, %b4 ]
  %v160 = icmp slt i64 %v154, %v3
  br i1 %v160, label %b4, label %b5
b4:
  %v161 = mul i64 %v154, 8
  %v162 = getelementptr inbounds float, ptr %v2, i64 %v161
  %v163 = getelementptr inbounds float, ptr %v162, i64 0
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = mul i64 %v1, 0
  %v166 = add i64 %v165, %v154
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v164, <8 x float> %v155)
  %v172 = mul i64 %v1, 1
  %v173 = add i64 %v172, %v154
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v164, <8 x float> %v156)
  %v179 = mul i64 %v1, 2
  %v180 = add i64 %v179, %v154
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v164, <8 x float> %v157)
  %v186 = mul i64 %v1, 3
  %v187 = add i64 %v186, %v154
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v164, <8 x float> %v158)
  %v193 = mul i64 %v1, 4
  %v194 = add i64 %v193, %v154
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v164, <8 x float> %v159)
  %v200 = add nsw i64 %v154, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v155, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v156, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v157, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v158, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v159, ptr %v205, align 4
  ret void
}
define internal void @tile_6x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v114, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v113, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = mul i64 %v1, 3
  %v47 = add i64 %v46, %v7
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v24, <8 x float> %v11)
  %v53 = mul i64 %v1, 4
  %v54 = add i64 %v53, %v7
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v24, <8 x float> %v12)
  %v60 = mul i64 %v1, 5
  %v61 = add i64 %v60, %v7
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v24, <8 x float> %v13)
  %v67 = add i64 %v7, 1
  %v68 = mul i64 %v67, 8
  %v69 = getelementptr inbounds float, ptr %v2, i64 %v68
  %v70 = getelementptr inbounds float, ptr %v69, i64 0
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v67
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v14)
  %v79 = mul i64 %v1, 1
  %v80 = add i64 %v79, %v67
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v71, <8 x float> %v15)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v67
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v71, <8 x float> %v16)
  %v93 = mul i64 %v1, 3
  %v94 = add i64 %v93, %v67
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v71, <8 x float> %v17)
  %v100 = mul i64 %v1, 4
  %v101 = add i64 %v100, %v67
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v71, <8 x float> %v18)
  %v107 = mul i64 %v1, 5
  %v108 = add i64 %v107, %v67
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v71, <8 x float> %v19)
  %v114 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v115 = fadd <8 x float> %v8, %v14
  %v116 = fadd <8 x float> %v9, %v15
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v175, %b4 ]
  %v122 = phi <8 x float> [ %v115, %b2 ], [ %v139, %b4 ]
  %v123 = phi <8 x float> [ %v116, %b2 ], [ %v146, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v153, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v160, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v167, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v174, %b4 ]
  %v128 = icmp slt i64 %v121, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v121, 8
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = mul i64 %v1, 0
  %v134 = add i64 %v133, %v121
  %v135 = getelementptr inbounds float, ptr %v0, i64 %v134
  %v136 = load float, ptr %v135, align 4
  %v137 = insertelement <8 x float> poison, float %v136, i64 0
  %v138 = shufflevector <8 x float> %v137, <8 x float> poison, <8 x i32> zeroinitializer
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> %v132, <8 x float> %v122)
  %v140 = mul i64 %v1, 1
  %v141 = add i64 %v140, %v121
  %v142 = getelementptr inbounds float, ptr %v0, i64 %v141
  %v143 = load float, ptr %v142, align 4
  %v144 = insertelement <8 x float> poison, float %v143, i64 0
  %v145 = shufflevector <8 x float> %v144, <8 x float> poison, <8 x i32> zeroinitializer
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> %v132, <8 x float> %v123)
  %v147 = mul i64 %v1, 2
  %v148 = add i64 %v147, %v121
  %v149 = getelementptr inbounds float, ptr %v0, i64 %v148
  %v150 = load float, ptr %v149, align 4
  %v151 = insertelement <8 x float> poison, float %v150, i64 0
  %v152 = shufflevector <8 x float> %v151, <8 x float> poison, <8 x i32> zeroinitializer
  %v153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v152, <8 x float> %v132, <8 x float> %v124)
  %v154 = mul i64 %v1, 3
  %v155 = add i64 %v154, %v121
  %v156 = getelementptr inbounds float, ptr %v0, i64 %v155
  %v157 = load float, ptr %v156, align 4
  %v158 = insertelement <8 x float> poison, float %v157, i64 0
  %v159 = shufflevector <8 x float> %v158, <8 x float> poison, <8 x i32> zeroinitializer
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v159, <8 x float> %v132, <8 x float> %v125)
  %v161 = mul i64 %v1, 4
  %v162 = add i64 %v161, %v121
  %v163 = getelementptr inbounds float, ptr %v0, i64 %v162
  %v164 = load float, ptr %v163, align 4
  %v165 = insertelement <8 x float> poison, float %v164, i64 0
  %v166 = shufflevector <8 x float> %v165, <8 x float> poison, <8 x i32> zeroinitializer
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> %v132, <8 x float> %v126)
  %v168 = mul i64 %v1, 5
  %v169 = add i64 %v168, %v121
  %v170 = getelementptr inbounds float, ptr %v0, i64 %v169
  %v171 = load float, ptr %v170, align 4
  %v172 = insertelement <8 x float> poison, float %v171, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v132, <8 x float> %v127)
  %v175 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v176 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v122, ptr %v176, align 4
  %v177 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v123, ptr %v177, align 4
  %v178 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v124, ptr %v178, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v125, ptr %v179, align 4
  %v180 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v126, ptr %v180, align 4
  %v181 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v127, ptr %v181, align 4
  ret void
}
define internal void @tile_7x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v130, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v129, %b1 ]
  %v22 = icmp slt i64 %v7, %v6
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v7, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v8)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v7
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v9)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v10)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v7
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v11)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v12)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v7
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v13)
  %v69 = mul i64 %v1, 6
  %v70 = add i64 %v69, %v7
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v14)
  %v76 = add i64 %v7, 1
  %v77 = mul i64 %v76, 8
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = mul i64 %v1, 0
  %v82 = add i64 %v81, %v76
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v80, <8 x float> %v15)
  %v88 = mul i64 %v1, 1
  %v89 = add i64 %v88, %v76
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v80, <8 x float> %v16)
  %v95 = mul i64 %v1, 2
  %v96 = add i64 %v95, %v76
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v80, <8 x float> %v17)
  %v102 = mul i64 %v1, 3
  %v103 = add i64 %v102, %v76
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v80, <8 x float> %v18)
  %v109 = mul i64 %v1, 4
  %v110 = add i64 %v109, %v76
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v80, <8 x float> %v19)
  %v116 = mul i64 %v1, 5
  %v117 = add i64 %v116, %v76
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v80, <8 x float> %v20)
  %v123 = mul i64 %v1, 6
  %v124 = add i64 %v123, %v76
  %v125 = getelementptr inbounds float, ptr %v0, i64 %v124
  %v126 = load float, ptr %v125, align 4
  %v127 = insertelement <8 x float> poison, float %v126, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v80, <8 x float> %v21)
  %v130 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v131 = fadd <8 x float> %v8, %v15
  %v132 = fadd <8 x float> %v9, %v16
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  br label %b3
b3:
  %v138 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v139 = phi <8 x float> [ %v131, %b2 ], [ %v157, %b4 ]
  %v140 = phi <8 x float> [ %v132, %b2 ], [ %v164, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v171, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v178, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v185, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v192, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v199, %b4 ]
  %v146 = icmp slt i64 %v138, %v3
  br i1 %v146, label %b4, label %b5
b4:
  %v147 = mul i64 %v138, 8
  %v148 = getelementptr inbounds float, ptr %v2, i64 %v147
  %v149 = getelementptr inbounds float, ptr %v148, i64 0
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = mul i64 %v1, 0
  %v152 = add i64 %v151, %v138
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v150, <8 x float> %v139)
  %v158 = mul i64 %v1, 1
  %v159 = add i64 %v158, %v138
  %v160 = getelementptr inbounds float, ptr %v0, i64 %v159
  %v161 = load float, ptr %v160, align 4
  %v162 = insertelement <8 x float> poison, float %v161, i64 0
  %v163 = shufflevector <8 x float> %v162, <8 x float> poison, <8 x i32> zeroinitializer
  %v164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> %v150, <8 x float> %v140)
  %v165 = mul i64 %v1, 2
  %v166 = add i64 %v165, %v138
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v150, <8 x float> %v141)
  %v172 = mul i64 %v1, 3
  %v173 = add i64 %v172, %v138
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v150, <8 x float> %v142)
  %v179 = mul i64 %v1, 4
  %v180 = add i64 %v179, %v138
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v150, <8 x float> %v143)
  %v186 = mul i64 %v1, 5
  %v187 = add i64 %v186, %v138
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v150, <8 x float> %v144)
  %v193 = mul i64 %v1, 6
  %v194 = add i64 %v193, %v138
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v150, <8 x float> %v145)
  %v200 = add nsw i64 %v138, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v139, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v140, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v141, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v142, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v143, ptr %v205, align 4
  %v206 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v144, ptr %v206, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v145, ptr %v207, align 4
  ret void
}
define internal void @tile_8x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v146, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v138, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v145, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v12)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v7
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v13)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v7
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v14)
  %v78 = mul i64 %v1, 7
  %v79 = add i64 %v78, %v7
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v28, <8 x float> %v15)
  %v85 = add i64 %v7, 1
  %v86 = mul i64 %v85, 8
  %v87 = getelementptr inbounds float, ptr %v2, i64 %v86
  %v88 = getelementptr inbounds float, ptr %v87, i64 0
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = mul i64 %v1, 0
  %v91 = add i64 %v90, %v85
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v89, <8 x float> %v16)
  %v97 = mul i64 %v1, 1
  %v98 = add i64 %v97, %v85
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v89, <8 x float> %v17)
  %v104 = mul i64 %v1, 2
  %v105 = add i64 %v104, %v85
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v89, <8 x float> %v18)
  %v111 = mul i64 %v1, 3
  %v112 = add i64 %v111, %v85
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v89, <8 x float> %v19)
  %v118 = mul i64 %v1, 4
  %v119 = add i64 %v118, %v85
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v89, <8 x float> %v20)
  %v125 = mul i64 %v1, 5
  %v126 = add i64 %v125, %v85
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v89, <8 x float> %v21)
  %v132 = mul i64 %v1, 6
  %v133 = add i64 %v132, %v85
  %v134 = getelementptr inbounds float, ptr %v0, i64 %v133
  %v135 = load float, ptr %v134, align 4
  %v136 = insertelement <8 x float> poison, float %v135, i64 0
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> zeroinitializer
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v89, <8 x float> %v22)
  %v139 = mul i64 %v1, 7
  %v140 = add i64 %v139, %v85
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v89, <8 x float> %v23)
  %v146 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v147 = fadd <8 x float> %v8, %v16
  %v148 = fadd <8 x float> %v9, %v17
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v155 = phi i64 [ %v6, %b2 ], [ %v225, %b4 ]
  %v156 = phi <8 x float> [ %v147, %b2 ], [ %v175, %b4 ]
  %v157 = phi <8 x float> [ %v148, %b2 ], [ %v182, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v189, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v196, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v203, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v210, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v217, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v224, %b4 ]
  %v164 = icmp slt i64 %v155, %v3
  br i1 %v164, label %b4, label %b5
b4:
  %v165 = mul i64 %v155, 8
  %v166 = getelementptr inbounds float, ptr %v2, i64 %v165
  %v167 = getelementptr inbounds float, ptr %v166, i64 0
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = mul i64 %v1, 0
  %v170 = add i64 %v169, %v155
  %v171 = getelementptr inbounds float, ptr %v0, i64 %v170
  %v172 = load float, ptr %v171, align 4
  %v173 = insertelement <8 x float> poison, float %v172, i64 0
  %v174 = shufflevector <8 x float> %v173, <8 x float> poison, <8 x i32> zeroinitializer
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v174, <8 x float> %v168, <8 x float> %v156)
  %v176 = mul i64 %v1, 1
  %v177 = add i64 %v176, %v155
  %v178 = getelementptr inbounds float, ptr %v0, i64 %v177
  %v179 = load float, ptr %v178, align 4
  %v180 = insertelement <8 x float> poison, float %v179, i64 0
  %v181 = shufflevector <8 x float> %v180, <8 x float> poison, <8 x i32> zeroinitializer
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v181, <8 x float> %v168, <8 x float> %v157)
  %v183 = mul i64 %v1, 2
  %v184 = add i64 %v183, %v155
  %v185 = getelementptr inbounds float, ptr %v0, i64 %v184
  %v186 = load float, ptr %v185, align 4
  %v187 = insertelement <8 x float> poison, float %v186, i64 0
  %v188 = shufflevector <8 x float> %v187, <8 x float> poison, <8 x i32> zeroinitializer
  %v189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v188, <8 x float> %v168, <8 x float> %v158)
  %v190 = mul i64 %v1, 3
  %v191 = add i64 %v190, %v155
  %v192 = getelementptr inbounds float, ptr %v0, i64 %v191
  %v193 = load float, ptr %v192, align 4
  %v194 = insertelement <8 x float> poison, float %v193, i64 0
  %v195 = shufflevector <8 x float> %v194, <8 x float> poison, <8 x i32> zeroinitializer
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> %v168, <8 x float> %v159)
  %v197 = mul i64 %v1, 4
  %v198 = add i64 %v197, %v155
  %v199 = getelementptr inbounds float, ptr %v0, i64 %v198
  %v200 = load float, ptr %v199, align 4
  %v201 = insertelement <8 x float> poison, float %v200, i64 0
  %v202 = shufflevector <8 x float> %v201, <8 x float> poison, <8 x i32> zeroinitializer
  %v203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v168, <8 x float> %v160)
  %v204 = mul i64 %v1, 5
  %v205 = add i64 %v204, %v155
  %v206 = getelementptr inbounds float, ptr %v0, i64 %v205
  %v207 = load float, ptr %v206, align 4
  %v208 = insertelement <8 x float> poison, float %v207, i64 0
  %v209 = shufflevector <8 x float> %v208, <8 x float> poison, <8 x i32> zeroinitializer
  %v210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v209, <8 x float> %v168, <8 x float> %v161)
  %v211 = mul i64 %v1, 6
  %v212 = add i64 %v211, %v155
  %v213 = getelementptr inbounds float, ptr %v0, i64 %v212
  %v214 = load float, ptr %v213, align 4
  %v215 = insertelement <8 x float> poison, float %v214, i64 0
  %v216 = shufflevector <8 x float> %v215, <8 x float> poison, <8 x i32> zeroinitializer
  %v217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v216, <8 x float> %v168, <8 x float> %v162)
  %v218 = mul i64 %v1, 7
  %v219 = add i64 %v218, %v155
  %v220 = getelementptr inbounds float, ptr %v0, i64 %v219
  %v221 = load float, ptr %v220, align 4
  %v222 = insertelement <8 x float> poison, float %v221, i64 0
  %v223 = shufflevector <8 x float> %v222, <8 x float> poison, <8 x i32> zeroinitializer
  %v224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v168, <8 x float> %v163)
  %v225 = add nsw i64 %v155, 1
  br label %b3
b5:
  %v226 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v156, ptr %v226, align 4
  %v227 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v157, ptr %v227, align 4
  %v228 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v158, ptr %v228, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v159, ptr %v229, align 4
  %v230 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v160, ptr %v230, align 4
  %v231 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v161, ptr %v231, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v162, ptr %v232, align 4
  %v233 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v163, ptr %v233, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v63 = alloca i64, i64 1, align 8
  %v206 = alloca float, i64 64, align 4
  %v392 = alloca float, i64 64, align 4
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
  %v49 = getelementptr inbounds i64, ptr %v1, i64 7
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 8
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 11
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 12
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 14
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 23
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 24
  %v62 = load i64, ptr %v61, align 8
  store i64 0, ptr %v63, align 8
  %v64 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v65 = load ptr, ptr %v64, align 4
  %v66 = mul i64 %v2, 15360
  %v67 = add i64 %v66, 128
  %v68 = getelementptr inbounds float, ptr %v65, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v65, i64 0
  %v70 = getelementptr inbounds i64, ptr %v1, i64 4
  %v71 = load i64, ptr %v70, align 8
  %v72 = icmp eq i64 %v71, 0
  br i1 %v72, label %b0, label %b1
b0:
  %v73 = add i64 1, 0
  %v74 = sdiv i64 %v73, 1
  %v75 = add i64 %v2, 1
  %v76 = mul i64 %v74, %v2
  %v77 = sdiv i64 %v76, %v3
  %v78 = mul i64 %v77, 1
  %v79 = icmp slt i64 %v78, 1
  %v80 = select i1 %v79, i64 %v78, i64 1
  %v81 = mul i64 %v74, %v75
  %v82 = sdiv i64 %v81, %v3
  %v83 = mul i64 %v82, 1
  %v84 = icmp slt i64 %v83, 1
  %v85 = select i1 %v84, i64 %v83, i64 1
  %v86 = icmp slt i64 %v85, 1
  %v87 = select i1 %v86, i64 %v85, i64 1
  br label %b2
b2:
  %v88 = phi i64 [ %v80, %b0 ], [ %v116, %b7 ]
  %v89 = icmp slt i64 %v88, %v87
  br i1 %v89, label %b3, label %b4
b3:
  %v90 = mul i64 %v88, 64
  %v91 = mul i64 %v88, 8
  %v92 = add i64 %v90, 0
  %v93 = add i64 %v91, 0
  %v94 = getelementptr inbounds float, ptr %v69, i64 %v92
  %v95 = sub i64 8, %v93
  %v96 = icmp slt i64 %v95, 0
  %v97 = select i1 %v96, i64 0, i64 %v95
  %v98 = icmp ult i64 %v97, 8
  %v99 = select i1 %v98, i64 %v97, i64 8
  %v100 = trunc i64 %v99 to i32
  %v101 = insertelement <8 x i32> poison, i32 %v100, i64 0
  %v102 = shufflevector <8 x i32> %v101, <8 x i32> poison, <8 x i32> zeroinitializer
  %v103 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v102
  %v104 = mul i64 %v93, 1
  %v105 = add i64 0, %v104
  %v106 = getelementptr inbounds float, ptr %v40, i64 %v105
  br label %b5
b5:
  %v107 = phi i64 [ 0, %b3 ], [ %v114, %b6 ]
  %v108 = icmp slt i64 %v107, 8
  br i1 %v108, label %b6, label %b7
b6:
  %v109 = mul i64 %v107, 8
  %v110 = getelementptr inbounds float, ptr %v106, i64 %v109
  %v111 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v110, <8 x i1> %v103, <8 x float> zeroinitializer)
  %v112 = mul i64 %v107, 8
  %v113 = getelementptr inbounds float, ptr %v94, i64 %v112
  store <8 x float> %v111, ptr %v113, align 4
  %v114 = add nsw i64 %v107, 1
  br label %b5
b7:
  %v115 = add i64 %v90, 64
  %v116 = add nsw i64 %v88, 1
  br label %b2
b4:
  br label %b1
b1:
  %v117 = icmp sgt i64 %v3, 1
  br i1 %v117, label %b8, label %b9
b8:
  %v118 = getelementptr inbounds i64, ptr %v1, i64 3
  %v119 = atomicrmw add ptr %v118, i64 1 acq_rel
  %v120 = load i64, ptr %v63, align 8
  %v121 = add i64 %v120, 1
  store i64 %v121, ptr %v63, align 8
  %v122 = mul i64 %v3, %v121
  br label %b10
b10:
  %v123 = load atomic i64, ptr %v118 acquire, align 8
  %v124 = icmp slt i64 %v123, %v122
  br i1 %v124, label %b11, label %b12
b11:
  %v125 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  br label %b13
b13:
  %v126 = phi i64 [ 0, %b9 ], [ %v325, %b21 ]
  %v127 = icmp slt i64 %v126, %v5
  br i1 %v127, label %b14, label %b15
b14:
  %v128 = sub i64 %v5, 1
  %v129 = sub i64 %v128, %v126
  %v130 = add i64 %v7, 0
  %v131 = sdiv i64 %v130, 1
  %v132 = add i64 %v2, 1
  %v133 = mul i64 %v131, %v2
  %v134 = sdiv i64 %v133, %v3
  %v135 = mul i64 %v134, 1
  %v136 = icmp slt i64 %v135, %v7
  %v137 = select i1 %v136, i64 %v135, i64 %v7
  %v138 = mul i64 %v131, %v132
  %v139 = sdiv i64 %v138, %v3
  %v140 = mul i64 %v139, 1
  %v141 = icmp slt i64 %v140, %v7
  %v142 = select i1 %v141, i64 %v140, i64 %v7
  br label %b16
b16:
  %v143 = phi i64 [ %v137, %b14 ], [ %v205, %b17 ]
  %v144 = icmp slt i64 %v143, %v142
  br i1 %v144, label %b17, label %b18
b17:
  %v145 = add i64 %v129, 0
  %v146 = and i64 %v145, %v52
  %v147 = mul i64 %v146, %v7
  %v148 = add i64 %v147, %v143
  %v149 = mul i64 %v148, 1
  %v150 = getelementptr inbounds float, ptr %v14, i64 %v149
  %v151 = getelementptr inbounds float, ptr %v150, i64 0
  %v152 = load float, ptr %v151, align 4
  %v153 = add i64 %v129, 1
  %v154 = and i64 %v153, 1
  %v155 = mul i64 %v154, %v7
  %v156 = add i64 %v155, %v143
  %v157 = mul i64 %v156, 8
  %v158 = getelementptr inbounds float, ptr %v24, i64 %v157
  %v159 = add i64 %v129, 0
  %v160 = and i64 %v159, %v54
  %v161 = mul i64 %v160, %v7
  %v162 = add i64 %v161, %v143
  %v163 = mul i64 %v162, 8
  %v164 = getelementptr inbounds float, ptr %v20, i64 %v163
  %v165 = add i64 %v129, 0
  %v166 = and i64 %v165, %v60
  %v167 = mul i64 %v166, %v7
  %v168 = add i64 %v167, %v143
  %v169 = mul i64 %v168, 8
  %v170 = getelementptr inbounds float, ptr %v44, i64 %v169
  %v171 = add i64 %v129, 0
  %v172 = and i64 %v171, %v62
  %v173 = mul i64 %v172, %v7
  %v174 = add i64 %v173, %v143
  %v175 = mul i64 %v174, 8
  %v176 = getelementptr inbounds float, ptr %v46, i64 %v175
  %v177 = add i64 0, 0
  %v178 = getelementptr inbounds float, ptr %v36, i64 %v177
  %v179 = load <8 x float>, ptr %v178, align 4
  %v180 = insertelement <8 x float> poison, float %v152, i64 0
  %v181 = shufflevector <8 x float> %v180, <8 x float> poison, <8 x i32> zeroinitializer
  %v182 = fdiv <8 x float> %v181, %v179
  %v183 = call <8 x float> @llvm.floor.v8f32(<8 x float> %v182)
  %v184 = fmul <8 x float> %v183, %v179
  %v185 = fsub <8 x float> %v181, %v184
  %v186 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v187 = shufflevector <8 x float> %v186, <8 x float> poison, <8 x i32> zeroinitializer
  %v188 = fcmp oeq <8 x float> %v185, %v187
  %v189 = select <8 x i1> %v188, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v190 = add i64 0, 0
  %v191 = getelementptr inbounds float, ptr %v158, i64 %v190
  %v192 = load <8 x float>, ptr %v191, align 4
  %v193 = add i64 0, 0
  %v194 = getelementptr inbounds float, ptr %v164, i64 %v193
  %v195 = load <8 x float>, ptr %v194, align 4
  %v196 = fadd <8 x float> %v192, %v195
  %v197 = fcmp une <8 x float> %v189, splat (float 0x0000000000000000)
  %v198 = select <8 x i1> %v197, <8 x float> %v196, <8 x float> %v187
  %v199 = add i64 0, 0
  %v200 = getelementptr inbounds float, ptr %v170, i64 %v199
  %v201 = load <8 x float>, ptr %v200, align 4
  %v202 = fmul <8 x float> %v198, %v201
  %v203 = add i64 0, 0
  %v204 = getelementptr inbounds float, ptr %v176, i64 %v203
  store <8 x float> %v202, ptr %v204, align 4
  %v205 = add nsw i64 %v143, 1
  br label %b16
b18:
  %v207 = add i64 %v7, 0
  %v208 = sdiv i64 %v207, 1
  %v209 = add i64 %v2, 1
  %v210 = mul i64 %v208, %v2
  %v211 = sdiv i64 %v210, %v3
  %v212 = mul i64 %v211, 1
  %v213 = icmp slt i64 %v212, %v7
  %v214 = select i1 %v213, i64 %v212, i64 %v7
  %v215 = mul i64 %v208, %v209
  %v216 = sdiv i64 %v215, %v3
  %v217 = mul i64 %v216, 1
  %v218 = icmp slt i64 %v217, %v7
  %v219 = select i1 %v218, i64 %v217, i64 %v7
  br label %b19
b19:
  %v220 = phi i64 [ %v214, %b18 ], [ %v324, %b24 ]
  %v221 = icmp slt i64 %v220, %v219
  br i1 %v221, label %b20, label %b21
b20:
  %v222 = add i64 %v220, 96
  %v223 = icmp slt i64 %v222, %v219
  %v224 = select i1 %v223, i64 %v222, i64 %v219
  br label %b22
b22:
  %v225 = phi i64 [ 0, %b20 ], [ %v323, %b27 ]
  %v226 = icmp slt i64 %v225, 1
  br i1 %v226, label %b23, label %b24
b23:
  %v227 = sub i64 %v224, %v220
  %v228 = sub i64 8, 1
  %v229 = add i64 %v227, %v228
  %v230 = sdiv i64 %v229, 8
  br label %b25
b25:
  %v231 = phi i64 [ 0, %b23 ], [ %v322, %b32 ]
  %v232 = icmp slt i64 %v231, %v230
  br i1 %v232, label %b26, label %b27
b26:
  %v233 = mul i64 %v227, %v231
  %v234 = sdiv i64 %v233, %v230
  %v235 = add i64 %v220, %v234
  %v236 = add i64 %v231, 1
  %v237 = mul i64 %v227, %v236
  %v238 = sdiv i64 %v237, %v230
  %v239 = add i64 %v220, %v238
  %v240 = mul i64 %v225, 64
  %v241 = getelementptr inbounds float, ptr %v69, i64 %v240
  %v242 = sub i64 %v239, %v235
  %v243 = add i64 %v129, 0
  %v244 = and i64 %v243, %v62
  %v245 = mul i64 %v244, %v7
  %v246 = add i64 %v245, %v235
  %v247 = mul i64 %v246, 8
  %v248 = getelementptr inbounds float, ptr %v46, i64 %v247
  %v249 = getelementptr inbounds float, ptr %v248, i64 0
  %v250 = sub i64 %v242, 1
  %v251 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v250
  %v252 = load ptr, ptr %v251, align 4
  %v253 = icmp sgt i64 %v242, 0
  br i1 %v253, label %b28, label %b29
b28:
  call void %v252(ptr %v249, i64 8, ptr %v241, i64 8, ptr %v206)
  br label %b29
b29:
  %v254 = add i64 %v240, 64
  br label %b30
b30:
  %v255 = phi i64 [ %v235, %b29 ], [ %v321, %b35 ]
  %v256 = icmp slt i64 %v255, %v239
  br i1 %v256, label %b31, label %b32
b31:
  %v257 = sub i64 %v255, %v235
  %v258 = mul i64 %v257, 8
  %v259 = getelementptr inbounds float, ptr %v206, i64 %v258
  %v260 = add i64 %v129, 0
  %v261 = and i64 %v260, %v52
  %v262 = mul i64 %v261, %v7
  %v263 = add i64 %v262, %v255
  %v264 = mul i64 %v263, 1
  %v265 = getelementptr inbounds float, ptr %v14, i64 %v264
  %v266 = getelementptr inbounds float, ptr %v265, i64 0
  %v267 = load float, ptr %v266, align 4
  %v268 = add i64 %v129, 1
  %v269 = and i64 %v268, 1
  %v270 = mul i64 %v269, %v7
  %v271 = add i64 %v270, %v255
  %v272 = mul i64 %v271, 8
  %v273 = getelementptr inbounds float, ptr %v24, i64 %v272
  %v274 = add i64 %v129, 0
  %v275 = and i64 %v274, %v54
  %v276 = mul i64 %v275, %v7
  %v277 = add i64 %v276, %v255
  %v278 = mul i64 %v277, 8
  %v279 = getelementptr inbounds float, ptr %v20, i64 %v278
  %v280 = add i64 %v129, 0
  %v281 = and i64 %v280, 1
  %v282 = mul i64 %v281, %v7
  %v283 = add i64 %v282, %v255
  %v284 = mul i64 %v283, 8
  %v285 = getelementptr inbounds float, ptr %v24, i64 %v284
  br label %b33
b33:
  %v286 = phi i64 [ 0, %b31 ], [ %v320, %b34 ]
  %v287 = icmp slt i64 %v286, 1
  br i1 %v287, label %b34, label %b35
b34:
  %v288 = mul i64 %v225, 1
  %v289 = add i64 %v288, %v286
  %v290 = mul i64 %v289, 8
  %v291 = add i64 0, %v286
  %v292 = mul i64 %v291, 8
  %v293 = getelementptr inbounds float, ptr %v259, i64 %v292
  %v294 = load <8 x float>, ptr %v293, align 4
  %v295 = add i64 0, %v290
  %v296 = getelementptr inbounds float, ptr %v36, i64 %v295
  %v297 = load <8 x float>, ptr %v296, align 4
  %v298 = insertelement <8 x float> poison, float %v267, i64 0
  %v299 = shufflevector <8 x float> %v298, <8 x float> poison, <8 x i32> zeroinitializer
  %v300 = fdiv <8 x float> %v299, %v297
  %v301 = call <8 x float> @llvm.floor.v8f32(<8 x float> %v300)
  %v302 = fmul <8 x float> %v301, %v297
  %v303 = fsub <8 x float> %v299, %v302
  %v304 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v305 = shufflevector <8 x float> %v304, <8 x float> poison, <8 x i32> zeroinitializer
  %v306 = fcmp oeq <8 x float> %v303, %v305
  %v307 = select <8 x i1> %v306, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v308 = add i64 0, %v290
  %v309 = getelementptr inbounds float, ptr %v273, i64 %v308
  %v310 = load <8 x float>, ptr %v309, align 4
  %v311 = add i64 0, %v290
  %v312 = getelementptr inbounds float, ptr %v279, i64 %v311
  %v313 = load <8 x float>, ptr %v312, align 4
  %v314 = fadd <8 x float> %v310, %v313
  %v315 = fcmp une <8 x float> %v307, splat (float 0x0000000000000000)
  %v316 = select <8 x i1> %v315, <8 x float> %v305, <8 x float> %v314
  %v317 = fadd <8 x float> %v316, %v294
  %v318 = add i64 0, %v290
  %v319 = getelementptr inbounds float, ptr %v285, i64 %v318
  store <8 x float> %v317, ptr %v319, align 4
  %v320 = add nsw i64 %v286, 1
  br label %b33
b35:
  %v321 = add nsw i64 %v255, 1
  br label %b30
b32:
  %v322 = add nsw i64 %v231, 1
  br label %b25
b27:
  %v323 = add nsw i64 %v225, 1
  br label %b22
b24:
  %v324 = add nsw i64 %v220, 96
  br label %b19
b21:
  %v325 = add nsw i64 %v126, 1
  br label %b13
b15:
  %v326 = icmp sgt i64 %v3, 1
  br i1 %v326, label %b36, label %b37
b36:
  %v327 = getelementptr inbounds i64, ptr %v1, i64 3
  %v328 = atomicrmw add ptr %v327, i64 1 acq_rel
  %v329 = load i64, ptr %v63, align 8
  %v330 = add i64 %v329, 1
  store i64 %v330, ptr %v63, align 8
  %v331 = mul i64 %v3, %v330
  br label %b38
b38:
  %v332 = load atomic i64, ptr %v327 acquire, align 8
  %v333 = icmp slt i64 %v332, %v331
  br i1 %v333, label %b39, label %b40
b39:
  %v334 = call i32 @sched_yield()
  br label %b38
b40:
  br label %b37
b37:
  %v335 = getelementptr inbounds float, ptr %v65, i64 64
  %v336 = getelementptr inbounds i64, ptr %v1, i64 4
  %v337 = load i64, ptr %v336, align 8
  %v338 = icmp eq i64 %v337, 0
  br i1 %v338, label %b41, label %b42
b41:
  %v339 = add i64 1, 0
  %v340 = sdiv i64 %v339, 1
  %v341 = add i64 %v2, 1
  %v342 = mul i64 %v340, %v2
  %v343 = sdiv i64 %v342, %v3
  %v344 = mul i64 %v343, 1
  %v345 = icmp slt i64 %v344, 1
  %v346 = select i1 %v345, i64 %v344, i64 1
  %v347 = mul i64 %v340, %v341
  %v348 = sdiv i64 %v347, %v3
  %v349 = mul i64 %v348, 1
  %v350 = icmp slt i64 %v349, 1
  %v351 = select i1 %v350, i64 %v349, i64 1
  %v352 = icmp slt i64 %v351, 1
  %v353 = select i1 %v352, i64 %v351, i64 1
  br label %b43
b43:
  %v354 = phi i64 [ %v346, %b41 ], [ %v382, %b48 ]
  %v355 = icmp slt i64 %v354, %v353
  br i1 %v355, label %b44, label %b45
b44:
  %v356 = mul i64 %v354, 64
  %v357 = mul i64 %v354, 8
  %v358 = add i64 %v356, 0
  %v359 = add i64 %v357, 0
  %v360 = getelementptr inbounds float, ptr %v335, i64 %v358
  %v361 = sub i64 8, %v359
  %v362 = icmp slt i64 %v361, 0
  %v363 = select i1 %v362, i64 0, i64 %v361
  %v364 = icmp ult i64 %v363, 8
  %v365 = select i1 %v364, i64 %v363, i64 8
  %v366 = trunc i64 %v365 to i32
  %v367 = insertelement <8 x i32> poison, i32 %v366, i64 0
  %v368 = shufflevector <8 x i32> %v367, <8 x i32> poison, <8 x i32> zeroinitializer
  %v369 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v368
  %v370 = mul i64 %v359, 1
  %v371 = add i64 0, %v370
  %v372 = getelementptr inbounds float, ptr %v16, i64 %v371
  br label %b46
b46:
  %v373 = phi i64 [ 0, %b44 ], [ %v380, %b47 ]
  %v374 = icmp slt i64 %v373, 8
  br i1 %v374, label %b47, label %b48
b47:
  %v375 = mul i64 %v373, 8
  %v376 = getelementptr inbounds float, ptr %v372, i64 %v375
  %v377 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v376, <8 x i1> %v369, <8 x float> zeroinitializer)
  %v378 = mul i64 %v373, 8
  %v379 = getelementptr inbounds float, ptr %v360, i64 %v378
  store <8 x float> %v377, ptr %v379, align 4
  %v380 = add nsw i64 %v373, 1
  br label %b46
b48:
  %v381 = add i64 %v356, 64
  %v382 = add nsw i64 %v354, 1
  br label %b43
b45:
  br label %b42
b42:
  %v383 = icmp sgt i64 %v3, 1
  br i1 %v383, label %b49, label %b50
b49:
  %v384 = getelementptr inbounds i64, ptr %v1, i64 3
  %v385 = atomicrmw add ptr %v384, i64 1 acq_rel
  %v386 = load i64, ptr %v63, align 8
  %v387 = add i64 %v386, 1
  store i64 %v387, ptr %v63, align 8
  %v388 = mul i64 %v3, %v387
  br label %b51
b51:
  %v389 = load atomic i64, ptr %v384 acquire, align 8
  %v390 = icmp slt i64 %v389, %v388
  br i1 %v390, label %b52, label %b53
b52:
  %v391 = call i32 @sched_yield()
  br label %b51
b53:
  br label %b50
b50:
  %v393 = add i64 %v8, 0
  %v394 = sdiv i64 %v393, 1
  %v395 = add i64 %v2, 1
  %v396 = mul i64 %v394, %v2
  %v397 = sdiv i64 %v396, %v3
  %v398 = mul i64 %v397, 1
  %v399 = icmp slt i64 %v398, %v8
  %v400 = select i1 %v399, i64 %v398, i64 %v8
  %v401 = mul i64 %v394, %v395
  %v402 = sdiv i64 %v401, %v3
  %v403 = mul i64 %v402, 1
  %v404 = icmp slt i64 %v403, %v8
  %v405 = select i1 %v404, i64 %v403, i64 %v8
  br label %b54
b54:
  %v406 = phi i64 [ %v400, %b50 ], [ %v459, %b59 ]
  %v407 = icmp slt i64 %v406, %v405
  br i1 %v407, label %b55, label %b56
b55:
  %v408 = add i64 %v406, 96
  %v409 = icmp slt i64 %v408, %v405
  %v410 = select i1 %v409, i64 %v408, i64 %v405
  br label %b57
b57:
  %v411 = phi i64 [ 0, %b55 ], [ %v458, %b62 ]
  %v412 = icmp slt i64 %v411, 1
  br i1 %v412, label %b58, label %b59
b58:
  %v413 = sub i64 %v410, %v406
  %v414 = sub i64 8, 1
  %v415 = add i64 %v413, %v414
  %v416 = sdiv i64 %v415, 8
  br label %b60
b60:
  %v417 = phi i64 [ 0, %b58 ], [ %v457, %b67 ]
  %v418 = icmp slt i64 %v417, %v416
  br i1 %v418, label %b61, label %b62
b61:
  %v419 = mul i64 %v413, %v417
  %v420 = sdiv i64 %v419, %v416
  %v421 = add i64 %v406, %v420
  %v422 = add i64 %v417, 1
  %v423 = mul i64 %v413, %v422
  %v424 = sdiv i64 %v423, %v416
  %v425 = add i64 %v406, %v424
  %v426 = mul i64 %v411, 64
  %v427 = getelementptr inbounds float, ptr %v335, i64 %v426
  %v428 = sub i64 %v425, %v421
  %v429 = mul i64 %v421, 8
  %v430 = getelementptr inbounds float, ptr %v46, i64 %v429
  %v431 = getelementptr inbounds float, ptr %v430, i64 0
  %v432 = sub i64 %v428, 1
  %v433 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v432
  %v434 = load ptr, ptr %v433, align 4
  %v435 = icmp sgt i64 %v428, 0
  br i1 %v435, label %b63, label %b64
b63:
  call void %v434(ptr %v431, i64 8, ptr %v427, i64 8, ptr %v392)
  br label %b64
b64:
  %v436 = add i64 %v426, 64
  br label %b65
b65:
  %v437 = phi i64 [ %v421, %b64 ], [ %v456, %b70 ]
  %v438 = icmp slt i64 %v437, %v425
  br i1 %v438, label %b66, label %b67
b66:
  %v439 = sub i64 %v437, %v421
  %v440 = mul i64 %v439, 8
  %v441 = getelementptr inbounds float, ptr %v392, i64 %v440
  %v442 = mul i64 %v437, 8
  %v443 = getelementptr inbounds float, ptr %v26, i64 %v442
  br label %b68
b68:
  %v444 = phi i64 [ 0, %b66 ], [ %v455, %b69 ]
  %v445 = icmp slt i64 %v444, 1
  br i1 %v445, label %b69, label %b70
b69:
  %v446 = mul i64 %v411, 1
  %v447 = add i64 %v446, %v444
  %v448 = mul i64 %v447, 8
  %v449 = add i64 0, %v444
  %v450 = mul i64 %v449, 8
  %v451 = getelementptr inbounds float, ptr %v441, i64 %v450
  %v452 = load <8 x float>, ptr %v451, align 4
  %v453 = add i64 0, %v448
  %v454 = getelementptr inbounds float, ptr %v443, i64 %v453
  store <8 x float> %v452, ptr %v454, align 4
  %v455 = add nsw i64 %v444, 1
  br label %b68
b70:
  %v456 = add nsw i64 %v437, 1
  br label %b65
b67:
  %v457 = add nsw i64 %v417, 1
  br label %b60
b62:
  %v458 = add nsw i64 %v411, 1
  br label %b57
b59:
  %v459 = add nsw i64 %v406, 96
  br label %b54
b56:
  %v460 = icmp sgt i64 %v3, 1
  br i1 %v460, label %b71, label %b72
b71:
  %v461 = getelementptr inbounds i64, ptr %v1, i64 3
  %v462 = atomicrmw add ptr %v461, i64 1 acq_rel
  %v463 = load i64, ptr %v63, align 8
  %v464 = add i64 %v463, 1
  store i64 %v464, ptr %v63, align 8
  %v465 = mul i64 %v3, %v464
  br label %b73
b73:
  %v466 = load atomic i64, ptr %v461 acquire, align 8
  %v467 = icmp slt i64 %v466, %v465
  br i1 %v467, label %b74, label %b75
b74:
  %v468 = call i32 @sched_yield()
  br label %b73
b75:
  br label %b72
b72:
  %v469 = mul i64 0, 8
  %v470 = getelementptr inbounds float, ptr %v46, i64 %v469
  %v471 = getelementptr inbounds float, ptr %v470, i64 0
  %v472 = mul i64 0, 8
  %v473 = getelementptr inbounds float, ptr %v12, i64 %v472
  %v474 = getelementptr inbounds float, ptr %v473, i64 0
  %v475 = getelementptr inbounds float, ptr %v68, i64 12288
  %v476 = add i64 8, 1
  %v477 = sdiv i64 %v476, 2
  %v478 = add i64 %v2, 1
  %v479 = mul i64 %v477, %v2
  %v480 = sdiv i64 %v479, %v3
  %v481 = mul i64 %v480, 2
  %v482 = icmp slt i64 %v481, 8
  %v483 = select i1 %v482, i64 %v481, i64 8
  %v484 = mul i64 %v477, %v478
  %v485 = sdiv i64 %v484, %v3
  %v486 = mul i64 %v485, 2
  %v487 = icmp slt i64 %v486, 8
  %v488 = select i1 %v487, i64 %v486, i64 8
  %v489 = getelementptr inbounds float, ptr %v28, i64 0
  br label %b76
b76:
  %v490 = phi i64 [ %v483, %b72 ], [ %v498, %b81 ]
  %v491 = icmp slt i64 %v490, %v488
  br i1 %v491, label %b77, label %b78
b77:
  %v492 = mul i64 %v490, 8
  %v493 = getelementptr inbounds float, ptr %v489, i64 %v492
  br label %b79
b79:
  %v494 = phi i64 [ 0, %b77 ], [ %v497, %b80 ]
  %v495 = icmp slt i64 %v494, 8
  br i1 %v495, label %b80, label %b81
b80:
  %v496 = getelementptr inbounds float, ptr %v493, i64 %v494
  store float 0x0000000000000000, ptr %v496, align 4
  %v497 = add nsw i64 %v494, 1
  br label %b79
b81:
  %v498 = add nsw i64 %v490, 1
  br label %b76
b78:
  %v499 = mul i64 %v8, 1
  br label %b82
b82:
  %v500 = phi i64 [ 0, %b78 ], [ %v604, %b87 ]
  %v501 = icmp slt i64 %v500, %v499
  br i1 %v501, label %b83, label %b84
b83:
  %v502 = sub i64 %v499, %v500
  %v503 = icmp slt i64 %v502, 384
  %v504 = select i1 %v503, i64 %v502, i64 384
  br label %b85
b85:
  %v505 = phi i64 [ %v483, %b83 ], [ %v603, %b111 ]
  %v506 = icmp slt i64 %v505, %v488
  br i1 %v506, label %b86, label %b87
b86:
  %v507 = sub i64 %v488, %v505
  %v508 = icmp slt i64 %v507, 64
  %v509 = select i1 %v508, i64 %v507, i64 64
  %v510 = sdiv i64 %v509, 2
  %v511 = mul i64 %v510, 2
  %v512 = sub i64 %v509, %v511
  %v513 = mul i64 %v500, 8
  %v514 = add i64 %v513, %v505
  %v515 = getelementptr inbounds float, ptr %v471, i64 %v514
  br label %b88
b88:
  %v516 = phi i64 [ 0, %b86 ], [ %v542, %b96 ]
  %v517 = icmp slt i64 %v516, %v504
  br i1 %v517, label %b89, label %b90
b89:
  %v518 = mul i64 %v516, 8
  %v519 = getelementptr inbounds float, ptr %v515, i64 %v518
  %v520 = mul i64 %v516, 2
  %v521 = getelementptr inbounds float, ptr %v475, i64 %v520
  br label %b91
b91:
  %v522 = phi i64 [ 0, %b89 ], [ %v531, %b92 ]
  %v523 = icmp slt i64 %v522, %v510
  br i1 %v523, label %b92, label %b93
b92:
  %v524 = mul i64 %v522, 2
  %v525 = getelementptr inbounds float, ptr %v519, i64 %v524
  %v526 = mul i64 %v522, 768
  %v527 = getelementptr inbounds float, ptr %v521, i64 %v526
  %v528 = getelementptr inbounds float, ptr %v525, i64 0
  %v529 = load <2 x float>, ptr %v528, align 4
  %v530 = getelementptr inbounds float, ptr %v527, i64 0
  store <2 x float> %v529, ptr %v530, align 4
  %v531 = add nsw i64 %v522, 1
  br label %b91
b93:
  %v532 = mul i64 %v510, 2
  %v533 = getelementptr inbounds float, ptr %v519, i64 %v532
  %v534 = mul i64 %v510, 768
  %v535 = getelementptr inbounds float, ptr %v521, i64 %v534
  br label %b94
b94:
  %v536 = phi i64 [ 0, %b93 ], [ %v541, %b95 ]
  %v537 = icmp slt i64 %v536, %v512
  br i1 %v537, label %b95, label %b96
b95:
  %v538 = getelementptr inbounds float, ptr %v533, i64 %v536
  %v539 = load float, ptr %v538, align 4
  %v540 = getelementptr inbounds float, ptr %v535, i64 %v536
  store float %v539, ptr %v540, align 4
  %v541 = add nsw i64 %v536, 1
  br label %b94, !llvm.loop !0
b96:
  %v542 = add nsw i64 %v516, 1
  br label %b88
b90:
  br label %b97
b97:
  %v543 = phi i64 [ 0, %b90 ], [ %v578, %b105 ]
  %v544 = icmp slt i64 %v543, 0
  br i1 %v544, label %b98, label %b99
b98:
  %v545 = mul i64 %v500, 8
  %v546 = add i64 %v545, %v543
  %v547 = getelementptr inbounds float, ptr %v474, i64 %v546
  br label %b100
b100:
  %v548 = phi i64 [ 0, %b98 ], [ %v566, %b101 ]
  %v549 = icmp slt i64 %v548, %v504
  br i1 %v549, label %b101, label %b102
b101:
  %v550 = mul i64 %v548, 8
  %v551 = getelementptr inbounds float, ptr %v547, i64 %v550
  %v552 = mul i64 %v548, 32
  %v553 = getelementptr inbounds float, ptr %v68, i64 %v552
  %v554 = getelementptr inbounds float, ptr %v551, i64 0
  %v555 = load <8 x float>, ptr %v554, align 4
  %v556 = getelementptr inbounds float, ptr %v553, i64 0
  store <8 x float> %v555, ptr %v556, align 4
  %v557 = getelementptr inbounds float, ptr %v551, i64 8
  %v558 = load <8 x float>, ptr %v557, align 4
  %v559 = getelementptr inbounds float, ptr %v553, i64 8
  store <8 x float> %v558, ptr %v559, align 4
  %v560 = getelementptr inbounds float, ptr %v551, i64 16
  %v561 = load <8 x float>, ptr %v560, align 4
  %v562 = getelementptr inbounds float, ptr %v553, i64 16
  store <8 x float> %v561, ptr %v562, align 4
  %v563 = getelementptr inbounds float, ptr %v551, i64 24
  %v564 = load <8 x float>, ptr %v563, align 4
  %v565 = getelementptr inbounds float, ptr %v553, i64 24
  store <8 x float> %v564, ptr %v565, align 4
  %v566 = add nsw i64 %v548, 1
  br label %b100
b102:
  %v567 = sdiv i64 %v509, 2
  br label %b103
b103:
  %v568 = phi i64 [ 0, %b102 ], [ %v577, %b104 ]
  %v569 = icmp slt i64 %v568, %v567
  br i1 %v569, label %b104, label %b105
b104:
  %v570 = mul i64 %v568, 2
  %v571 = add i64 %v505, %v570
  %v572 = mul i64 %v568, 768
  %v573 = getelementptr inbounds float, ptr %v475, i64 %v572
  %v574 = mul i64 %v571, 8
  %v575 = add i64 %v574, %v543
  %v576 = getelementptr inbounds float, ptr %v489, i64 %v575
  call void @outer_2x32(ptr %v573, ptr %v68, i64 %v504, ptr %v576, i64 8)
  %v577 = add nsw i64 %v568, 1
  br label %b103
b105:
  %v578 = add nsw i64 %v543, 32
  br label %b97
b99:
  %v579 = mul i64 %v500, 8
  %v580 = add i64 %v579, 0
  %v581 = getelementptr inbounds float, ptr %v474, i64 %v580
  br label %b106
b106:
  %v582 = phi i64 [ 0, %b99 ], [ %v591, %b107 ]
  %v583 = icmp slt i64 %v582, %v504
  br i1 %v583, label %b107, label %b108
b107:
  %v584 = mul i64 %v582, 8
  %v585 = getelementptr inbounds float, ptr %v581, i64 %v584
  %v586 = mul i64 %v582, 8
  %v587 = getelementptr inbounds float, ptr %v68, i64 %v586
  %v588 = getelementptr inbounds float, ptr %v585, i64 0
  %v589 = load <8 x float>, ptr %v588, align 4
  %v590 = getelementptr inbounds float, ptr %v587, i64 0
  store <8 x float> %v589, ptr %v590, align 4
  %v591 = add nsw i64 %v582, 1
  br label %b106
b108:
  %v592 = sdiv i64 %v509, 2
  br label %b109
b109:
  %v593 = phi i64 [ 0, %b108 ], [ %v602, %b110 ]
  %v594 = icmp slt i64 %v593, %v592
  br i1 %v594, label %b110, label %b111
b110:
  %v595 = mul i64 %v593, 2
  %v596 = add i64 %v505, %v595
  %v597 = mul i64 %v593, 768
  %v598 = getelementptr inbounds float, ptr %v475, i64 %v597
  %v599 = mul i64 %v596, 8
  %v600 = add i64 %v599, 0
  %v601 = getelementptr inbounds float, ptr %v489, i64 %v600
  call void @outer_2x8(ptr %v598, ptr %v68, i64 %v504, ptr %v601, i64 8)
  %v602 = add nsw i64 %v593, 1
  br label %b109
b111:
  %v603 = add nsw i64 %v505, 64
  br label %b85
b87:
  %v604 = add nsw i64 %v500, 384
  br label %b82
b84:
  %v605 = icmp sgt i64 %v3, 1
  br i1 %v605, label %b112, label %b113
b112:
  %v606 = getelementptr inbounds i64, ptr %v1, i64 3
  %v607 = atomicrmw add ptr %v606, i64 1 acq_rel
  %v608 = load i64, ptr %v63, align 8
  %v609 = add i64 %v608, 1
  store i64 %v609, ptr %v63, align 8
  %v610 = mul i64 %v3, %v609
  br label %b114
b114:
  %v611 = load atomic i64, ptr %v606 acquire, align 8
  %v612 = icmp slt i64 %v611, %v610
  br i1 %v612, label %b115, label %b116
b115:
  %v613 = call i32 @sched_yield()
  br label %b114
b116:
  br label %b113
b113:
  %v614 = mul i64 0, 8
  %v615 = getelementptr inbounds float, ptr %v46, i64 %v614
  %v616 = getelementptr inbounds float, ptr %v615, i64 0
  %v617 = mul i64 0, 8
  %v618 = getelementptr inbounds float, ptr %v22, i64 %v617
  %v619 = getelementptr inbounds float, ptr %v618, i64 0
  %v620 = getelementptr inbounds float, ptr %v68, i64 12288
  %v621 = add i64 8, 1
  %v622 = sdiv i64 %v621, 2
  %v623 = add i64 %v2, 1
  %v624 = mul i64 %v622, %v2
  %v625 = sdiv i64 %v624, %v3
  %v626 = mul i64 %v625, 2
  %v627 = icmp slt i64 %v626, 8
  %v628 = select i1 %v627, i64 %v626, i64 8
  %v629 = mul i64 %v622, %v623
  %v630 = sdiv i64 %v629, %v3
  %v631 = mul i64 %v630, 2
  %v632 = icmp slt i64 %v631, 8
  %v633 = select i1 %v632, i64 %v631, i64 8
  %v634 = getelementptr inbounds float, ptr %v48, i64 0
  br label %b117
b117:
  %v635 = phi i64 [ %v628, %b113 ], [ %v643, %b122 ]
  %v636 = icmp slt i64 %v635, %v633
  br i1 %v636, label %b118, label %b119
b118:
  %v637 = mul i64 %v635, 8
  %v638 = getelementptr inbounds float, ptr %v634, i64 %v637
  br label %b120
b120:
  %v639 = phi i64 [ 0, %b118 ], [ %v642, %b121 ]
  %v640 = icmp slt i64 %v639, 8
  br i1 %v640, label %b121, label %b122
b121:
  %v641 = getelementptr inbounds float, ptr %v638, i64 %v639
  store float 0x0000000000000000, ptr %v641, align 4
  %v642 = add nsw i64 %v639, 1
  br label %b120
b122:
  %v643 = add nsw i64 %v635, 1
  br label %b117
b119:
  %v644 = mul i64 %v8, 1
  br label %b123
b123:
  %v645 = phi i64 [ 0, %b119 ], [ %v749, %b128 ]
  %v646 = icmp slt i64 %v645, %v644
  br i1 %v646, label %b124, label %b125
b124:
  %v647 = sub i64 %v644, %v645
  %v648 = icmp slt i64 %v647, 384
  %v649 = select i1 %v648, i64 %v647, i64 384
  br label %b126
b126:
  %v650 = phi i64 [ %v628, %b124 ], [ %v748, %b152 ]
  %v651 = icmp slt i64 %v650, %v633
  br i1 %v651, label %b127, label %b128
b127:
  %v652 = sub i64 %v633, %v650
  %v653 = icmp slt i64 %v652, 64
  %v654 = select i1 %v653, i64 %v652, i64 64
  %v655 = sdiv i64 %v654, 2
  %v656 = mul i64 %v655, 2
  %v657 = sub i64 %v654, %v656
  %v658 = mul i64 %v645, 8
  %v659 = add i64 %v658, %v650
  %v660 = getelementptr inbounds float, ptr %v616, i64 %v659
  br label %b129
b129:
  %v661 = phi i64 [ 0, %b127 ], [ %v687, %b137 ]
  %v662 = icmp slt i64 %v661, %v649
  br i1 %v662, label %b130, label %b131
b130:
  %v663 = mul i64 %v661, 8
  %v664 = getelementptr inbounds float, ptr %v660, i64 %v663
  %v665 = mul i64 %v661, 2
  %v666 = getelementptr inbounds float, ptr %v620, i64 %v665
  br label %b132
b132:
  %v667 = phi i64 [ 0, %b130 ], [ %v676, %b133 ]
  %v668 = icmp slt i64 %v667, %v655
  br i1 %v668, label %b133, label %b134
b133:
  %v669 = mul i64 %v667, 2
  %v670 = getelementptr inbounds float, ptr %v664, i64 %v669
  %v671 = mul i64 %v667, 768
  %v672 = getelementptr inbounds float, ptr %v666, i64 %v671
  %v673 = getelementptr inbounds float, ptr %v670, i64 0
  %v674 = load <2 x float>, ptr %v673, align 4
  %v675 = getelementptr inbounds float, ptr %v672, i64 0
  store <2 x float> %v674, ptr %v675, align 4
  %v676 = add nsw i64 %v667, 1
  br label %b132
b134:
  %v677 = mul i64 %v655, 2
  %v678 = getelementptr inbounds float, ptr %v664, i64 %v677
  %v679 = mul i64 %v655, 768
  %v680 = getelementptr inbounds float, ptr %v666, i64 %v679
  br label %b135
b135:
  %v681 = phi i64 [ 0, %b134 ], [ %v686, %b136 ]
  %v682 = icmp slt i64 %v681, %v657
  br i1 %v682, label %b136, label %b137
b136:
  %v683 = getelementptr inbounds float, ptr %v678, i64 %v681
  %v684 = load float, ptr %v683, align 4
  %v685 = getelementptr inbounds float, ptr %v680, i64 %v681
  store float %v684, ptr %v685, align 4
  %v686 = add nsw i64 %v681, 1
  br label %b135, !llvm.loop !3
b137:
  %v687 = add nsw i64 %v661, 1
  br label %b129
b131:
  br label %b138
b138:
  %v688 = phi i64 [ 0, %b131 ], [ %v723, %b146 ]
  %v689 = icmp slt i64 %v688, 0
  br i1 %v689, label %b139, label %b140
b139:
  %v690 = mul i64 %v645, 8
  %v691 = add i64 %v690, %v688
  %v692 = getelementptr inbounds float, ptr %v619, i64 %v691
  br label %b141
b141:
  %v693 = phi i64 [ 0, %b139 ], [ %v711, %b142 ]
  %v694 = icmp slt i64 %v693, %v649
  br i1 %v694, label %b142, label %b143
b142:
  %v695 = mul i64 %v693, 8
  %v696 = getelementptr inbounds float, ptr %v692, i64 %v695
  %v697 = mul i64 %v693, 32
  %v698 = getelementptr inbounds float, ptr %v68, i64 %v697
  %v699 = getelementptr inbounds float, ptr %v696, i64 0
  %v700 = load <8 x float>, ptr %v699, align 4
  %v701 = getelementptr inbounds float, ptr %v698, i64 0
  store <8 x float> %v700, ptr %v701, align 4
  %v702 = getelementptr inbounds float, ptr %v696, i64 8
  %v703 = load <8 x float>, ptr %v702, align 4
  %v704 = getelementptr inbounds float, ptr %v698, i64 8
  store <8 x float> %v703, ptr %v704, align 4
  %v705 = getelementptr inbounds float, ptr %v696, i64 16
  %v706 = load <8 x float>, ptr %v705, align 4
  %v707 = getelementptr inbounds float, ptr %v698, i64 16
  store <8 x float> %v706, ptr %v707, align 4
  %v708 = getelementptr inbounds float, ptr %v696, i64 24
  %v709 = load <8 x float>, ptr %v708, align 4
  %v710 = getelementptr inbounds float, ptr %v698, i64 24
  store <8 x float> %v709, ptr %v710, align 4
  %v711 = add nsw i64 %v693, 1
  br label %b141
b143:
  %v712 = sdiv i64 %v654, 2
  br label %b144
b144:
  %v713 = phi i64 [ 0, %b143 ], [ %v722, %b145 ]
  %v714 = icmp slt i64 %v713, %v712
  br i1 %v714, label %b145, label %b146
b145:
  %v715 = mul i64 %v713, 2
  %v716 = add i64 %v650, %v715
  %v717 = mul i64 %v713, 768
  %v718 = getelementptr inbounds float, ptr %v620, i64 %v717
  %v719 = mul i64 %v716, 8
  %v720 = add i64 %v719, %v688
  %v721 = getelementptr inbounds float, ptr %v634, i64 %v720
  call void @outer_2x32(ptr %v718, ptr %v68, i64 %v649, ptr %v721, i64 8)
  %v722 = add nsw i64 %v713, 1
  br label %b144
b146:
  %v723 = add nsw i64 %v688, 32
  br label %b138
b140:
  %v724 = mul i64 %v645, 8
  %v725 = add i64 %v724, 0
  %v726 = getelementptr inbounds float, ptr %v619, i64 %v725
  br label %b147
b147:
  %v727 = phi i64 [ 0, %b140 ], [ %v736, %b148 ]
  %v728 = icmp slt i64 %v727, %v649
  br i1 %v728, label %b148, label %b149
b148:
  %v729 = mul i64 %v727, 8
  %v730 = getelementptr inbounds float, ptr %v726, i64 %v729
  %v731 = mul i64 %v727, 8
  %v732 = getelementptr inbounds float, ptr %v68, i64 %v731
  %v733 = getelementptr inbounds float, ptr %v730, i64 0
  %v734 = load <8 x float>, ptr %v733, align 4
  %v735 = getelementptr inbounds float, ptr %v732, i64 0
  store <8 x float> %v734, ptr %v735, align 4
  %v736 = add nsw i64 %v727, 1
  br label %b147
b149:
  %v737 = sdiv i64 %v654, 2
  br label %b150
b150:
  %v738 = phi i64 [ 0, %b149 ], [ %v747, %b151 ]
  %v739 = icmp slt i64 %v738, %v737
  br i1 %v739, label %b151, label %b152
b151:
  %v740 = mul i64 %v738, 2
  %v741 = add i64 %v650, %v740
  %v742 = mul i64 %v738, 768
  %v743 = getelementptr inbounds float, ptr %v620, i64 %v742
  %v744 = mul i64 %v741, 8
  %v745 = add i64 %v744, 0
  %v746 = getelementptr inbounds float, ptr %v634, i64 %v745
  call void @outer_2x8(ptr %v743, ptr %v68, i64 %v649, ptr %v746, i64 8)
  %v747 = add nsw i64 %v738, 1
  br label %b150
b152:
  %v748 = add nsw i64 %v650, 64
  br label %b126
b128:
  %v749 = add nsw i64 %v645, 384
  br label %b123
b125:
  %v750 = icmp sgt i64 %v3, 1
  br i1 %v750, label %b153, label %b154
b153:
  %v751 = getelementptr inbounds i64, ptr %v1, i64 3
  %v752 = atomicrmw add ptr %v751, i64 1 acq_rel
  %v753 = load i64, ptr %v63, align 8
  %v754 = add i64 %v753, 1
  store i64 %v754, ptr %v63, align 8
  %v755 = mul i64 %v3, %v754
  br label %b155
b155:
  %v756 = load atomic i64, ptr %v751 acquire, align 8
  %v757 = icmp slt i64 %v756, %v755
  br i1 %v757, label %b156, label %b157
b156:
  %v758 = call i32 @sched_yield()
  br label %b155
b157:
  br label %b154
b154:
  %v759 = icmp eq i64 %v2, 0
  br i1 %v759, label %b158, label %b159
b158:
  br label %b160
b160:
  %v760 = phi i64 [ 0, %b158 ], [ %v777, %b165 ]
  %v761 = phi <8 x float> [ splat (float 0x0000000000000000), %b158 ], [ %v776, %b165 ]
  %v762 = icmp slt i64 %v760, %v8
  br i1 %v762, label %b161, label %b162
b161:
  %v763 = add i64 %v760, 128
  %v764 = icmp slt i64 %v763, %v8
  %v765 = select i1 %v764, i64 %v763, i64 %v8
  br label %b163
b163:
  %v766 = phi i64 [ %v760, %b161 ], [ %v775, %b164 ]
  %v767 = phi <8 x float> [ splat (float 0x0000000000000000), %b161 ], [ %v774, %b164 ]
  %v768 = icmp slt i64 %v766, %v765
  br i1 %v768, label %b164, label %b165
b164:
  %v769 = mul i64 %v766, 8
  %v770 = getelementptr inbounds float, ptr %v46, i64 %v769
  %v771 = add i64 0, 0
  %v772 = getelementptr inbounds float, ptr %v770, i64 %v771
  %v773 = load <8 x float>, ptr %v772, align 4
  %v774 = fadd <8 x float> %v767, %v773
  %v775 = add nsw i64 %v766, 1
  br label %b163
b165:
  %v776 = fadd <8 x float> %v761, %v767
  %v777 = add nsw i64 %v760, 128
  br label %b160
b162:
  %v778 = add i64 0, 0
  %v779 = getelementptr inbounds float, ptr %v30, i64 %v778
  store <8 x float> %v761, ptr %v779, align 4
  br label %b159
b159:
  %v780 = icmp sgt i64 %v3, 1
  br i1 %v780, label %b166, label %b167
b166:
  %v781 = getelementptr inbounds i64, ptr %v1, i64 3
  %v782 = atomicrmw add ptr %v781, i64 1 acq_rel
  %v783 = load i64, ptr %v63, align 8
  %v784 = add i64 %v783, 1
  store i64 %v784, ptr %v63, align 8
  %v785 = mul i64 %v3, %v784
  br label %b168
b168:
  %v786 = load atomic i64, ptr %v781 acquire, align 8
  %v787 = icmp slt i64 %v786, %v785
  br i1 %v787, label %b169, label %b170
b169:
  %v788 = call i32 @sched_yield()
  br label %b168
b170:
  br label %b167
b167:
  %v789 = icmp eq i64 %v2, 0
  br i1 %v789, label %b171, label %b172
b171:
  br label %b173
b173:
  %v790 = phi i64 [ 0, %b171 ], [ %v801, %b174 ]
  %v791 = icmp slt i64 %v790, 64
  br i1 %v791, label %b174, label %b175
b174:
  %v792 = add i64 0, %v790
  %v793 = getelementptr inbounds float, ptr %v48, i64 %v792
  %v794 = load <8 x float>, ptr %v793, align 4
  %v795 = add i64 0, %v790
  %v796 = getelementptr inbounds float, ptr %v38, i64 %v795
  %v797 = load <8 x float>, ptr %v796, align 4
  %v798 = fmul <8 x float> %v794, %v797
  %v799 = add i64 0, %v790
  %v800 = getelementptr inbounds float, ptr %v32, i64 %v799
  store <8 x float> %v798, ptr %v800, align 4
  %v801 = add nsw i64 %v790, 8
  br label %b173
b175:
  br label %b172
b172:
  %v802 = icmp sgt i64 %v3, 1
  br i1 %v802, label %b176, label %b177
b176:
  %v803 = getelementptr inbounds i64, ptr %v1, i64 3
  %v804 = atomicrmw add ptr %v803, i64 1 acq_rel
  %v805 = load i64, ptr %v63, align 8
  %v806 = add i64 %v805, 1
  store i64 %v806, ptr %v63, align 8
  %v807 = mul i64 %v3, %v806
  br label %b178
b178:
  %v808 = load atomic i64, ptr %v803 acquire, align 8
  %v809 = icmp slt i64 %v808, %v807
  br i1 %v809, label %b179, label %b180
b179:
  %v810 = call i32 @sched_yield()
  br label %b178
b180:
  br label %b177
b177:
  ret void
}
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
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
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
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

declare <8 x float> @llvm.floor.v8f32(<8 x float>)
declare float @powf(float, float) #1
declare i32 @sched_yield() #2
declare float @llvm.floor.f32(float)
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind willreturn nofree memory(none) }
attributes #2 = { nounwind }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!"llvm.loop.vectorize.width", i32 1}
