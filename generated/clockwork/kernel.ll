; generated from specs/clockwork.yaml by `make generated`: do not edit
; clockwork I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8
@table_outer_tail = private unnamed_addr constant [2 x ptr] [ptr @outer_1_tail, ptr @outer_2_tail], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v356 = alloca float, i64 64, align 4
  %v581 = alloca float, i64 64, align 4
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
  %v49 = getelementptr inbounds i64, ptr %v1, i64 5
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 6
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 9
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 10
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 12
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 20
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 21
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 22
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v66 = load ptr, ptr %v65, align 4
  %v67 = icmp eq i64 %v2, 0
  br i1 %v67, label %b0, label %b1
b0:
  %v68 = add i64 0, 0
  %v69 = insertelement <8 x i64> poison, i64 %v68, i64 0
  %v70 = shufflevector <8 x i64> %v69, <8 x i64> poison, <8 x i32> zeroinitializer
  %v71 = add <8 x i64> %v70, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v72 = sitofp <8 x i64> %v71 to <8 x float>
  %v73 = insertelement <8 x float> poison, float 0x4010000000000000, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = fmul <8 x float> %v72, %v74
  %v76 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = fdiv <8 x float> %v75, %v77
  %v79 = call <8 x float> @llvm.floor.v8f32(<8 x float> %v78)
  %v80 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = extractelement <8 x float> %v81, i64 0
  %v83 = extractelement <8 x float> %v79, i64 0
  %v84 = call float @powf(float %v82, float %v83)
  %v85 = extractelement <8 x float> %v81, i64 1
  %v86 = extractelement <8 x float> %v79, i64 1
  %v87 = call float @powf(float %v85, float %v86)
  %v88 = extractelement <8 x float> %v81, i64 2
  %v89 = extractelement <8 x float> %v79, i64 2
  %v90 = call float @powf(float %v88, float %v89)
  %v91 = extractelement <8 x float> %v81, i64 3
  %v92 = extractelement <8 x float> %v79, i64 3
  %v93 = call float @powf(float %v91, float %v92)
  %v94 = extractelement <8 x float> %v81, i64 4
  %v95 = extractelement <8 x float> %v79, i64 4
  %v96 = call float @powf(float %v94, float %v95)
  %v97 = extractelement <8 x float> %v81, i64 5
  %v98 = extractelement <8 x float> %v79, i64 5
  %v99 = call float @powf(float %v97, float %v98)
  %v100 = extractelement <8 x float> %v81, i64 6
  %v101 = extractelement <8 x float> %v79, i64 6
  %v102 = call float @powf(float %v100, float %v101)
  %v103 = extractelement <8 x float> %v81, i64 7
  %v104 = extractelement <8 x float> %v79, i64 7
  %v105 = call float @powf(float %v103, float %v104)
  %v106 = insertelement <8 x float> poison, float %v84, i64 0
  %v107 = insertelement <8 x float> %v106, float %v87, i64 1
  %v108 = insertelement <8 x float> %v107, float %v90, i64 2
  %v109 = insertelement <8 x float> %v108, float %v93, i64 3
  %v110 = insertelement <8 x float> %v109, float %v96, i64 4
  %v111 = insertelement <8 x float> %v110, float %v99, i64 5
  %v112 = insertelement <8 x float> %v111, float %v102, i64 6
  %v113 = insertelement <8 x float> %v112, float %v105, i64 7
  %v114 = add i64 0, 0
  %v115 = getelementptr inbounds float, ptr %v34, i64 %v114
  %v116 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v117 = shufflevector <8 x float> %v116, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v117, ptr %v115, align 4
  %v118 = add i64 0, 0
  %v119 = getelementptr inbounds float, ptr %v36, i64 %v118
  store <8 x float> %v113, ptr %v119, align 4
  br label %b1
b1:
  %v120 = icmp sgt i64 %v3, 1
  br i1 %v120, label %b2, label %b3
b2:
  %v121 = getelementptr inbounds i64, ptr %v1, i64 3
  %v122 = atomicrmw add ptr %v121, i64 1 acq_rel
  %v123 = mul i64 %v3, 1
  br label %b4
b4:
  %v124 = load atomic i64, ptr %v121 acquire, align 8
  %v125 = icmp slt i64 %v124, %v123
  br i1 %v125, label %b5, label %b6
b5:
  %v126 = call i32 @sched_yield()
  br label %b4
b6:
  br label %b3
b3:
  %v127 = icmp eq i64 %v2, 0
  br i1 %v127, label %b7, label %b8
b7:
  br label %b9
b9:
  %v128 = phi i64 [ 0, %b7 ], [ %v165, %b10 ]
  %v129 = icmp slt i64 %v128, 8
  br i1 %v129, label %b10, label %b11
b10:
  %v130 = add i64 0, %v128
  %v131 = sitofp i64 %v130 to float
  %v132 = fmul float %v131, 0x4010000000000000
  %v133 = fdiv float %v132, 0x4020000000000000
  %v134 = call float @llvm.floor.f32(float %v133)
  %v135 = add i64 0, 0
  %v136 = insertelement <8 x i64> poison, i64 %v135, i64 0
  %v137 = shufflevector <8 x i64> %v136, <8 x i64> poison, <8 x i32> zeroinitializer
  %v138 = add <8 x i64> %v137, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v139 = sitofp <8 x i64> %v138 to <8 x float>
  %v140 = insertelement <8 x float> poison, float 0x4010000000000000, i64 0
  %v141 = shufflevector <8 x float> %v140, <8 x float> poison, <8 x i32> zeroinitializer
  %v142 = fmul <8 x float> %v139, %v141
  %v143 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = fdiv <8 x float> %v142, %v144
  %v146 = call <8 x float> @llvm.floor.v8f32(<8 x float> %v145)
  %v147 = insertelement <8 x float> poison, float %v134, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = fcmp ole <8 x float> %v148, %v146
  %v150 = select <8 x i1> %v149, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v151 = mul i64 %v128, 8
  %v152 = add i64 0, %v151
  %v153 = add i64 %v152, 0
  %v154 = getelementptr inbounds float, ptr %v10, i64 %v153
  %v155 = load <8 x float>, ptr %v154, align 4
  %v156 = fmul <8 x float> %v150, %v155
  %v157 = mul i64 %v128, 8
  %v158 = add i64 0, %v157
  %v159 = add i64 %v158, 0
  %v160 = getelementptr inbounds float, ptr %v38, i64 %v159
  store <8 x float> %v150, ptr %v160, align 4
  %v161 = mul i64 %v128, 8
  %v162 = add i64 0, %v161
  %v163 = add i64 %v162, 0
  %v164 = getelementptr inbounds float, ptr %v40, i64 %v163
  store <8 x float> %v156, ptr %v164, align 4
  %v165 = add nsw i64 %v128, 1
  br label %b9
b11:
  br label %b8
b8:
  %v166 = icmp sgt i64 %v3, 1
  br i1 %v166, label %b12, label %b13
b12:
  %v167 = getelementptr inbounds i64, ptr %v1, i64 3
  %v168 = atomicrmw add ptr %v167, i64 1 acq_rel
  %v169 = mul i64 %v3, 2
  br label %b14
b14:
  %v170 = load atomic i64, ptr %v167 acquire, align 8
  %v171 = icmp slt i64 %v170, %v169
  br i1 %v171, label %b15, label %b16
b15:
  %v172 = call i32 @sched_yield()
  br label %b14
b16:
  br label %b13
b13:
  %v173 = getelementptr inbounds i64, ptr %v1, i64 24
  %v174 = load i64, ptr %v173, align 8
  %v175 = icmp eq i64 %v174, 0
  br i1 %v175, label %b17, label %b18
b17:
  %v176 = add i64 %v7, 0
  %v177 = sdiv i64 %v176, 1
  %v178 = add i64 %v2, 1
  %v179 = mul i64 %v177, %v2
  %v180 = sdiv i64 %v179, %v3
  %v181 = mul i64 %v180, 1
  %v182 = icmp slt i64 %v181, %v7
  %v183 = select i1 %v182, i64 %v181, i64 %v7
  %v184 = mul i64 %v177, %v178
  %v185 = sdiv i64 %v184, %v3
  %v186 = mul i64 %v185, 1
  %v187 = icmp slt i64 %v186, %v7
  %v188 = select i1 %v187, i64 %v186, i64 %v7
  br label %b19
b19:
  %v189 = phi i64 [ %v183, %b17 ], [ %v200, %b20 ]
  %v190 = icmp slt i64 %v189, %v188
  br i1 %v190, label %b20, label %b21
b20:
  %v191 = and i64 0, %v56
  %v192 = mul i64 %v191, %v7
  %v193 = add i64 %v192, %v189
  %v194 = mul i64 %v193, 8
  %v195 = getelementptr inbounds float, ptr %v22, i64 %v194
  %v196 = add i64 0, 0
  %v197 = getelementptr inbounds float, ptr %v195, i64 %v196
  %v198 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v199 = shufflevector <8 x float> %v198, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v199, ptr %v197, align 4
  %v200 = add nsw i64 %v189, 1
  br label %b19
b21:
  br label %b18
b18:
  %v201 = icmp sgt i64 %v3, 1
  br i1 %v201, label %b22, label %b23
b22:
  %v202 = getelementptr inbounds i64, ptr %v1, i64 3
  %v203 = atomicrmw add ptr %v202, i64 1 acq_rel
  %v204 = mul i64 %v3, 3
  br label %b24
b24:
  %v205 = load atomic i64, ptr %v202 acquire, align 8
  %v206 = icmp slt i64 %v205, %v204
  br i1 %v206, label %b25, label %b26
b25:
  %v207 = call i32 @sched_yield()
  br label %b24
b26:
  br label %b23
b23:
  %v208 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v209 = load ptr, ptr %v208, align 4
  %v210 = getelementptr inbounds float, ptr %v209, i64 0
  %v211 = add i64 1, 0
  %v212 = sdiv i64 %v211, 1
  %v213 = add i64 %v2, 1
  %v214 = mul i64 %v212, %v2
  %v215 = sdiv i64 %v214, %v3
  %v216 = mul i64 %v215, 1
  %v217 = icmp slt i64 %v216, 1
  %v218 = select i1 %v217, i64 %v216, i64 1
  %v219 = mul i64 %v212, %v213
  %v220 = sdiv i64 %v219, %v3
  %v221 = mul i64 %v220, 1
  %v222 = icmp slt i64 %v221, 1
  %v223 = select i1 %v222, i64 %v221, i64 1
  br label %b27
b27:
  %v224 = phi i64 [ %v218, %b23 ], [ %v348, %b39 ]
  %v225 = icmp slt i64 %v224, %v223
  br i1 %v225, label %b28, label %b29
b28:
  %v226 = mul i64 %v224, 64
  %v227 = mul i64 %v224, 8
  %v228 = add i64 %v227, 0
  %v229 = sub i64 8, %v228
  %v230 = icmp slt i64 %v229, 0
  %v231 = select i1 %v230, i64 0, i64 %v229
  %v232 = icmp ult i64 %v231, 8
  %v233 = select i1 %v232, i64 %v231, i64 8
  %v234 = trunc i64 %v233 to i32
  %v235 = insertelement <8 x i32> poison, i32 %v234, i64 0
  %v236 = shufflevector <8 x i32> %v235, <8 x i32> poison, <8 x i32> zeroinitializer
  %v237 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v236
  %v238 = mul i64 %v228, 8
  %v239 = add i64 0, %v238
  %v240 = getelementptr inbounds float, ptr %v16, i64 %v239
  %v241 = add i64 %v226, 0
  %v242 = icmp sge i64 %v231, 8
  br i1 %v242, label %b30, label %b31
b30:
  br label %b32
b32:
  %v243 = phi i64 [ 0, %b30 ], [ %v325, %b33 ]
  %v244 = icmp slt i64 %v243, 8
  br i1 %v244, label %b33, label %b34
b33:
  %v245 = add i64 %v243, 0
  %v246 = getelementptr inbounds float, ptr %v240, i64 %v245
  %v247 = load <8 x float>, ptr %v246, align 4
  %v248 = add i64 %v243, 8
  %v249 = getelementptr inbounds float, ptr %v240, i64 %v248
  %v250 = load <8 x float>, ptr %v249, align 4
  %v251 = add i64 %v243, 16
  %v252 = getelementptr inbounds float, ptr %v240, i64 %v251
  %v253 = load <8 x float>, ptr %v252, align 4
  %v254 = add i64 %v243, 24
  %v255 = getelementptr inbounds float, ptr %v240, i64 %v254
  %v256 = load <8 x float>, ptr %v255, align 4
  %v257 = add i64 %v243, 32
  %v258 = getelementptr inbounds float, ptr %v240, i64 %v257
  %v259 = load <8 x float>, ptr %v258, align 4
  %v260 = add i64 %v243, 40
  %v261 = getelementptr inbounds float, ptr %v240, i64 %v260
  %v262 = load <8 x float>, ptr %v261, align 4
  %v263 = add i64 %v243, 48
  %v264 = getelementptr inbounds float, ptr %v240, i64 %v263
  %v265 = load <8 x float>, ptr %v264, align 4
  %v266 = add i64 %v243, 56
  %v267 = getelementptr inbounds float, ptr %v240, i64 %v266
  %v268 = load <8 x float>, ptr %v267, align 4
  %v269 = shufflevector <8 x float> %v247, <8 x float> %v259, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v270 = shufflevector <8 x float> %v247, <8 x float> %v259, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v271 = shufflevector <8 x float> %v250, <8 x float> %v262, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v272 = shufflevector <8 x float> %v250, <8 x float> %v262, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v273 = shufflevector <8 x float> %v253, <8 x float> %v265, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v274 = shufflevector <8 x float> %v253, <8 x float> %v265, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v275 = shufflevector <8 x float> %v256, <8 x float> %v268, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v276 = shufflevector <8 x float> %v256, <8 x float> %v268, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v277 = shufflevector <8 x float> %v269, <8 x float> %v273, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v278 = shufflevector <8 x float> %v269, <8 x float> %v273, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v279 = shufflevector <8 x float> %v271, <8 x float> %v275, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v280 = shufflevector <8 x float> %v271, <8 x float> %v275, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v281 = shufflevector <8 x float> %v270, <8 x float> %v274, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v282 = shufflevector <8 x float> %v270, <8 x float> %v274, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v283 = shufflevector <8 x float> %v272, <8 x float> %v276, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v284 = shufflevector <8 x float> %v272, <8 x float> %v276, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v285 = shufflevector <8 x float> %v277, <8 x float> %v279, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v286 = shufflevector <8 x float> %v277, <8 x float> %v279, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v287 = shufflevector <8 x float> %v278, <8 x float> %v280, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v288 = shufflevector <8 x float> %v278, <8 x float> %v280, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v289 = shufflevector <8 x float> %v281, <8 x float> %v283, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v290 = shufflevector <8 x float> %v281, <8 x float> %v283, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v291 = shufflevector <8 x float> %v282, <8 x float> %v284, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v292 = shufflevector <8 x float> %v282, <8 x float> %v284, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v293 = add i64 %v243, 0
  %v294 = mul i64 %v293, 8
  %v295 = add i64 %v241, %v294
  %v296 = getelementptr inbounds float, ptr %v210, i64 %v295
  store <8 x float> %v285, ptr %v296, align 4
  %v297 = add i64 %v243, 1
  %v298 = mul i64 %v297, 8
  %v299 = add i64 %v241, %v298
  %v300 = getelementptr inbounds float, ptr %v210, i64 %v299
  store <8 x float> %v286, ptr %v300, align 4
  %v301 = add i64 %v243, 2
  %v302 = mul i64 %v301, 8
  %v303 = add i64 %v241, %v302
  %v304 = getelementptr inbounds float, ptr %v210, i64 %v303
  store <8 x float> %v287, ptr %v304, align 4
  %v305 = add i64 %v243, 3
  %v306 = mul i64 %v305, 8
  %v307 = add i64 %v241, %v306
  %v308 = getelementptr inbounds float, ptr %v210, i64 %v307
  store <8 x float> %v288, ptr %v308, align 4
  %v309 = add i64 %v243, 4
  %v310 = mul i64 %v309, 8
  %v311 = add i64 %v241, %v310
  %v312 = getelementptr inbounds float, ptr %v210, i64 %v311
  store <8 x float> %v289, ptr %v312, align 4
  %v313 = add i64 %v243, 5
  %v314 = mul i64 %v313, 8
  %v315 = add i64 %v241, %v314
  %v316 = getelementptr inbounds float, ptr %v210, i64 %v315
  store <8 x float> %v290, ptr %v316, align 4
  %v317 = add i64 %v243, 6
  %v318 = mul i64 %v317, 8
  %v319 = add i64 %v241, %v318
  %v320 = getelementptr inbounds float, ptr %v210, i64 %v319
  store <8 x float> %v291, ptr %v320, align 4
  %v321 = add i64 %v243, 7
  %v322 = mul i64 %v321, 8
  %v323 = add i64 %v241, %v322
  %v324 = getelementptr inbounds float, ptr %v210, i64 %v323
  store <8 x float> %v292, ptr %v324, align 4
  %v325 = add nsw i64 %v243, 8
  br label %b32
b34:
  br label %b35
b35:
  %v326 = phi i64 [ 8, %b34 ], [ %v335, %b36 ]
  %v327 = icmp slt i64 %v326, 8
  br i1 %v327, label %b36, label %b37
b36:
  %v328 = mul i64 %v326, 1
  %v329 = getelementptr inbounds float, ptr %v240, i64 %v328
  %v330 = getelementptr float, ptr %v329, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v331 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v330, <8 x i1> %v237, <8 x float> zeroinitializer)
  %v332 = mul i64 %v326, 8
  %v333 = add i64 %v241, %v332
  %v334 = getelementptr inbounds float, ptr %v210, i64 %v333
  store <8 x float> %v331, ptr %v334, align 4
  %v335 = add nsw i64 %v326, 1
  br label %b35
b37:
  br label %b31
b31:
  %v336 = icmp slt i64 %v231, 8
  br i1 %v336, label %b38, label %b39
b38:
  br label %b40
b40:
  %v337 = phi i64 [ 0, %b38 ], [ %v346, %b41 ]
  %v338 = icmp slt i64 %v337, 8
  br i1 %v338, label %b41, label %b42
b41:
  %v339 = mul i64 %v337, 1
  %v340 = getelementptr inbounds float, ptr %v240, i64 %v339
  %v341 = getelementptr float, ptr %v340, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v342 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v341, <8 x i1> %v237, <8 x float> zeroinitializer)
  %v343 = mul i64 %v337, 8
  %v344 = add i64 %v241, %v343
  %v345 = getelementptr inbounds float, ptr %v210, i64 %v344
  store <8 x float> %v342, ptr %v345, align 4
  %v346 = add nsw i64 %v337, 1
  br label %b40
b42:
  br label %b39
b39:
  %v347 = add i64 %v226, 64
  %v348 = add nsw i64 %v224, 1
  br label %b27
b29:
  %v349 = icmp sgt i64 %v3, 1
  br i1 %v349, label %b43, label %b44
b43:
  %v350 = getelementptr inbounds i64, ptr %v1, i64 3
  %v351 = atomicrmw add ptr %v350, i64 1 acq_rel
  %v352 = mul i64 %v3, 4
  br label %b45
b45:
  %v353 = load atomic i64, ptr %v350 acquire, align 8
  %v354 = icmp slt i64 %v353, %v352
  br i1 %v354, label %b46, label %b47
b46:
  %v355 = call i32 @sched_yield()
  br label %b45
b47:
  br label %b44
b44:
  %v357 = add i64 %v8, 0
  %v358 = sdiv i64 %v357, 1
  %v359 = add i64 %v2, 1
  %v360 = mul i64 %v358, %v2
  %v361 = sdiv i64 %v360, %v3
  %v362 = mul i64 %v361, 1
  %v363 = icmp slt i64 %v362, %v8
  %v364 = select i1 %v363, i64 %v362, i64 %v8
  %v365 = mul i64 %v358, %v359
  %v366 = sdiv i64 %v365, %v3
  %v367 = mul i64 %v366, 1
  %v368 = icmp slt i64 %v367, %v8
  %v369 = select i1 %v368, i64 %v367, i64 %v8
  br label %b48
b48:
  %v370 = phi i64 [ %v364, %b44 ], [ %v423, %b53 ]
  %v371 = icmp slt i64 %v370, %v369
  br i1 %v371, label %b49, label %b50
b49:
  %v372 = add i64 %v370, 96
  %v373 = icmp slt i64 %v372, %v369
  %v374 = select i1 %v373, i64 %v372, i64 %v369
  br label %b51
b51:
  %v375 = phi i64 [ 0, %b49 ], [ %v422, %b56 ]
  %v376 = icmp slt i64 %v375, 1
  br i1 %v376, label %b52, label %b53
b52:
  %v377 = sub i64 %v374, %v370
  %v378 = sub i64 8, 1
  %v379 = add i64 %v377, %v378
  %v380 = sdiv i64 %v379, 8
  br label %b54
b54:
  %v381 = phi i64 [ 0, %b52 ], [ %v421, %b61 ]
  %v382 = icmp slt i64 %v381, %v380
  br i1 %v382, label %b55, label %b56
b55:
  %v383 = mul i64 %v377, %v381
  %v384 = sdiv i64 %v383, %v380
  %v385 = add i64 %v370, %v384
  %v386 = add i64 %v381, 1
  %v387 = mul i64 %v377, %v386
  %v388 = sdiv i64 %v387, %v380
  %v389 = add i64 %v370, %v388
  %v390 = mul i64 %v375, 64
  %v391 = getelementptr inbounds float, ptr %v210, i64 %v390
  %v392 = sub i64 %v389, %v385
  %v393 = mul i64 %v385, 8
  %v394 = getelementptr inbounds float, ptr %v12, i64 %v393
  %v395 = getelementptr inbounds float, ptr %v394, i64 0
  %v396 = sub i64 %v392, 1
  %v397 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v396
  %v398 = load ptr, ptr %v397, align 4
  %v399 = icmp sgt i64 %v392, 0
  br i1 %v399, label %b57, label %b58
b57:
  call void %v398(ptr %v395, i64 8, ptr %v391, i64 8, ptr %v356)
  br label %b58
b58:
  %v400 = add i64 %v390, 64
  br label %b59
b59:
  %v401 = phi i64 [ %v385, %b58 ], [ %v420, %b64 ]
  %v402 = icmp slt i64 %v401, %v389
  br i1 %v402, label %b60, label %b61
b60:
  %v403 = sub i64 %v401, %v385
  %v404 = mul i64 %v403, 8
  %v405 = getelementptr inbounds float, ptr %v356, i64 %v404
  %v406 = mul i64 %v401, 8
  %v407 = getelementptr inbounds float, ptr %v42, i64 %v406
  br label %b62
b62:
  %v408 = phi i64 [ 0, %b60 ], [ %v419, %b63 ]
  %v409 = icmp slt i64 %v408, 1
  br i1 %v409, label %b63, label %b64
b63:
  %v410 = mul i64 %v375, 1
  %v411 = add i64 %v410, %v408
  %v412 = mul i64 %v411, 8
  %v413 = add i64 0, %v408
  %v414 = mul i64 %v413, 8
  %v415 = getelementptr inbounds float, ptr %v405, i64 %v414
  %v416 = load <8 x float>, ptr %v415, align 4
  %v417 = add i64 0, %v412
  %v418 = getelementptr inbounds float, ptr %v407, i64 %v417
  store <8 x float> %v416, ptr %v418, align 4
  %v419 = add nsw i64 %v408, 1
  br label %b62
b64:
  %v420 = add nsw i64 %v401, 1
  br label %b59
b61:
  %v421 = add nsw i64 %v381, 1
  br label %b54
b56:
  %v422 = add nsw i64 %v375, 1
  br label %b51
b53:
  %v423 = add nsw i64 %v370, 96
  br label %b48
b50:
  %v424 = icmp sgt i64 %v3, 1
  br i1 %v424, label %b65, label %b66
b65:
  %v425 = getelementptr inbounds i64, ptr %v1, i64 3
  %v426 = atomicrmw add ptr %v425, i64 1 acq_rel
  %v427 = mul i64 %v3, 5
  br label %b67
b67:
  %v428 = load atomic i64, ptr %v425 acquire, align 8
  %v429 = icmp slt i64 %v428, %v427
  br i1 %v429, label %b68, label %b69
b68:
  %v430 = call i32 @sched_yield()
  br label %b67
b69:
  br label %b66
b66:
  %v431 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v432 = load ptr, ptr %v431, align 4
  %v433 = getelementptr inbounds float, ptr %v432, i64 64
  %v434 = add i64 1, 0
  %v435 = sdiv i64 %v434, 1
  %v436 = add i64 %v2, 1
  %v437 = mul i64 %v435, %v2
  %v438 = sdiv i64 %v437, %v3
  %v439 = mul i64 %v438, 1
  %v440 = icmp slt i64 %v439, 1
  %v441 = select i1 %v440, i64 %v439, i64 1
  %v442 = mul i64 %v435, %v436
  %v443 = sdiv i64 %v442, %v3
  %v444 = mul i64 %v443, 1
  %v445 = icmp slt i64 %v444, 1
  %v446 = select i1 %v445, i64 %v444, i64 1
  br label %b70
b70:
  %v447 = phi i64 [ %v441, %b66 ], [ %v571, %b82 ]
  %v448 = icmp slt i64 %v447, %v446
  br i1 %v448, label %b71, label %b72
b71:
  %v449 = mul i64 %v447, 64
  %v450 = mul i64 %v447, 8
  %v451 = add i64 %v450, 0
  %v452 = sub i64 8, %v451
  %v453 = icmp slt i64 %v452, 0
  %v454 = select i1 %v453, i64 0, i64 %v452
  %v455 = icmp ult i64 %v454, 8
  %v456 = select i1 %v455, i64 %v454, i64 8
  %v457 = trunc i64 %v456 to i32
  %v458 = insertelement <8 x i32> poison, i32 %v457, i64 0
  %v459 = shufflevector <8 x i32> %v458, <8 x i32> poison, <8 x i32> zeroinitializer
  %v460 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v459
  %v461 = mul i64 %v451, 8
  %v462 = add i64 0, %v461
  %v463 = getelementptr inbounds float, ptr %v40, i64 %v462
  %v464 = add i64 %v449, 0
  %v465 = icmp sge i64 %v454, 8
  br i1 %v465, label %b73, label %b74
b73:
  br label %b75
b75:
  %v466 = phi i64 [ 0, %b73 ], [ %v548, %b76 ]
  %v467 = icmp slt i64 %v466, 8
  br i1 %v467, label %b76, label %b77
b76:
  %v468 = add i64 %v466, 0
  %v469 = getelementptr inbounds float, ptr %v463, i64 %v468
  %v470 = load <8 x float>, ptr %v469, align 4
  %v471 = add i64 %v466, 8
  %v472 = getelementptr inbounds float, ptr %v463, i64 %v471
  %v473 = load <8 x float>, ptr %v472, align 4
  %v474 = add i64 %v466, 16
  %v475 = getelementptr inbounds float, ptr %v463, i64 %v474
  %v476 = load <8 x float>, ptr %v475, align 4
  %v477 = add i64 %v466, 24
  %v478 = getelementptr inbounds float, ptr %v463, i64 %v477
  %v479 = load <8 x float>, ptr %v478, align 4
  %v480 = add i64 %v466, 32
  %v481 = getelementptr inbounds float, ptr %v463, i64 %v480
  %v482 = load <8 x float>, ptr %v481, align 4
  %v483 = add i64 %v466, 40
  %v484 = getelementptr inbounds float, ptr %v463, i64 %v483
  %v485 = load <8 x float>, ptr %v484, align 4
  %v486 = add i64 %v466, 48
  %v487 = getelementptr inbounds float, ptr %v463, i64 %v486
  %v488 = load <8 x float>, ptr %v487, align 4
  %v489 = add i64 %v466, 56
  %v490 = getelementptr inbounds float, ptr %v463, i64 %v489
  %v491 = load <8 x float>, ptr %v490, align 4
  %v492 = shufflevector <8 x float> %v470, <8 x float> %v482, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v493 = shufflevector <8 x float> %v470, <8 x float> %v482, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v494 = shufflevector <8 x float> %v473, <8 x float> %v485, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v495 = shufflevector <8 x float> %v473, <8 x float> %v485, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v496 = shufflevector <8 x float> %v476, <8 x float> %v488, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v497 = shufflevector <8 x float> %v476, <8 x float> %v488, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v498 = shufflevector <8 x float> %v479, <8 x float> %v491, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v499 = shufflevector <8 x float> %v479, <8 x float> %v491, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v500 = shufflevector <8 x float> %v492, <8 x float> %v496, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v501 = shufflevector <8 x float> %v492, <8 x float> %v496, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v502 = shufflevector <8 x float> %v494, <8 x float> %v498, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v503 = shufflevector <8 x float> %v494, <8 x float> %v498, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v504 = shufflevector <8 x float> %v493, <8 x float> %v497, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v505 = shufflevector <8 x float> %v493, <8 x float> %v497, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v506 = shufflevector <8 x float> %v495, <8 x float> %v499, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v507 = shufflevector <8 x float> %v495, <8 x float> %v499, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v508 = shufflevector <8 x float> %v500, <8 x float> %v502, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v509 = shufflevector <8 x float> %v500, <8 x float> %v502, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v510 = shufflevector <8 x float> %v501, <8 x float> %v503, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v511 = shufflevector <8 x float> %v501, <8 x float> %v503, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v512 = shufflevector <8 x float> %v504, <8 x float> %v506, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v513 = shufflevector <8 x float> %v504, <8 x float> %v506, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v514 = shufflevector <8 x float> %v505, <8 x float> %v507, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v515 = shufflevector <8 x float> %v505, <8 x float> %v507, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v516 = add i64 %v466, 0
  %v517 = mul i64 %v516, 8
  %v518 = add i64 %v464, %v517
  %v519 = getelementptr inbounds float, ptr %v433, i64 %v518
  store <8 x float> %v508, ptr %v519, align 4
  %v520 = add i64 %v466, 1
  %v521 = mul i64 %v520, 8
  %v522 = add i64 %v464, %v521
  %v523 = getelementptr inbounds float, ptr %v433, i64 %v522
  store <8 x float> %v509, ptr %v523, align 4
  %v524 = add i64 %v466, 2
  %v525 = mul i64 %v524, 8
  %v526 = add i64 %v464, %v525
  %v527 = getelementptr inbounds float, ptr %v433, i64 %v526
  store <8 x float> %v510, ptr %v527, align 4
  %v528 = add i64 %v466, 3
  %v529 = mul i64 %v528, 8
  %v530 = add i64 %v464, %v529
  %v531 = getelementptr inbounds float, ptr %v433, i64 %v530
  store <8 x float> %v511, ptr %v531, align 4
  %v532 = add i64 %v466, 4
  %v533 = mul i64 %v532, 8
  %v534 = add i64 %v464, %v533
  %v535 = getelementptr inbounds float, ptr %v433, i64 %v534
  store <8 x float> %v512, ptr %v535, align 4
  %v536 = add i64 %v466, 5
  %v537 = mul i64 %v536, 8
  %v538 = add i64 %v464, %v537
  %v539 = getelementptr inbounds float, ptr %v433, i64 %v538
  store <8 x float> %v513, ptr %v539, align 4
  %v540 = add i64 %v466, 6
  %v541 = mul i64 %v540, 8
  %v542 = add i64 %v464, %v541
  %v543 = getelementptr inbounds float, ptr %v433, i64 %v542
  store <8 x float> %v514, ptr %v543, align 4
  %v544 = add i64 %v466, 7
  %v545 = mul i64 %v544, 8
  %v546 = add i64 %v464, %v545
  %v547 = getelementptr inbounds float, ptr %v433, i64 %v546
  store <8 x float> %v515, ptr %v547, align 4
  %v548 = add nsw i64 %v466, 8
  br label %b75
b77:
  br label %b78
b78:
  %v549 = phi i64 [ 8, %b77 ], [ %v558, %b79 ]
  %v550 = icmp slt i64 %v549, 8
  br i1 %v550, label %b79, label %b80
b79:
  %v551 = mul i64 %v549, 1
  %v552 = getelementptr inbounds float, ptr %v463, i64 %v551
  %v553 = getelementptr float, ptr %v552, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v554 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v553, <8 x i1> %v460, <8 x float> zeroinitializer)
  %v555 = mul i64 %v549, 8
  %v556 = add i64 %v464, %v555
  %v557 = getelementptr inbounds float, ptr %v433, i64 %v556
  store <8 x float> %v554, ptr %v557, align 4
  %v558 = add nsw i64 %v549, 1
  br label %b78
b80:
  br label %b74
b74:
  %v559 = icmp slt i64 %v454, 8
  br i1 %v559, label %b81, label %b82
b81:
  br label %b83
b83:
  %v560 = phi i64 [ 0, %b81 ], [ %v569, %b84 ]
  %v561 = icmp slt i64 %v560, 8
  br i1 %v561, label %b84, label %b85
b84:
  %v562 = mul i64 %v560, 1
  %v563 = getelementptr inbounds float, ptr %v463, i64 %v562
  %v564 = getelementptr float, ptr %v563, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v565 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v564, <8 x i1> %v460, <8 x float> zeroinitializer)
  %v566 = mul i64 %v560, 8
  %v567 = add i64 %v464, %v566
  %v568 = getelementptr inbounds float, ptr %v433, i64 %v567
  store <8 x float> %v565, ptr %v568, align 4
  %v569 = add nsw i64 %v560, 1
  br label %b83
b85:
  br label %b82
b82:
  %v570 = add i64 %v449, 64
  %v571 = add nsw i64 %v447, 1
  br label %b70
b72:
  %v572 = icmp sgt i64 %v3, 1
  br i1 %v572, label %b86, label %b87
b86:
  %v573 = getelementptr inbounds i64, ptr %v1, i64 3
  %v574 = atomicrmw add ptr %v573, i64 1 acq_rel
  %v575 = mul i64 %v3, 6
  br label %b88
b88:
  %v576 = load atomic i64, ptr %v573 acquire, align 8
  %v577 = icmp slt i64 %v576, %v575
  br i1 %v577, label %b89, label %b90
b89:
  %v578 = call i32 @sched_yield()
  br label %b88
b90:
  br label %b87
b87:
  br label %b91
b91:
  %v579 = phi i64 [ 0, %b87 ], [ %v738, %b96 ]
  %v580 = icmp slt i64 %v579, %v5
  br i1 %v580, label %b92, label %b93
b92:
  %v582 = add i64 %v7, 0
  %v583 = sdiv i64 %v582, 1
  %v584 = add i64 %v2, 1
  %v585 = mul i64 %v583, %v2
  %v586 = sdiv i64 %v585, %v3
  %v587 = mul i64 %v586, 1
  %v588 = icmp slt i64 %v587, %v7
  %v589 = select i1 %v588, i64 %v587, i64 %v7
  %v590 = mul i64 %v583, %v584
  %v591 = sdiv i64 %v590, %v3
  %v592 = mul i64 %v591, 1
  %v593 = icmp slt i64 %v592, %v7
  %v594 = select i1 %v593, i64 %v592, i64 %v7
  br label %b94
b94:
  %v595 = phi i64 [ %v589, %b92 ], [ %v737, %b99 ]
  %v596 = icmp slt i64 %v595, %v594
  br i1 %v596, label %b95, label %b96
b95:
  %v597 = add i64 %v595, 96
  %v598 = icmp slt i64 %v597, %v594
  %v599 = select i1 %v598, i64 %v597, i64 %v594
  br label %b97
b97:
  %v600 = phi i64 [ 0, %b95 ], [ %v736, %b102 ]
  %v601 = icmp slt i64 %v600, 1
  br i1 %v601, label %b98, label %b99
b98:
  %v602 = sub i64 %v599, %v595
  %v603 = sub i64 8, 1
  %v604 = add i64 %v602, %v603
  %v605 = sdiv i64 %v604, 8
  br label %b100
b100:
  %v606 = phi i64 [ 0, %b98 ], [ %v735, %b107 ]
  %v607 = icmp slt i64 %v606, %v605
  br i1 %v607, label %b101, label %b102
b101:
  %v608 = mul i64 %v602, %v606
  %v609 = sdiv i64 %v608, %v605
  %v610 = add i64 %v595, %v609
  %v611 = add i64 %v606, 1
  %v612 = mul i64 %v602, %v611
  %v613 = sdiv i64 %v612, %v605
  %v614 = add i64 %v595, %v613
  %v615 = mul i64 %v600, 64
  %v616 = getelementptr inbounds float, ptr %v433, i64 %v615
  %v617 = sub i64 %v614, %v610
  %v618 = add i64 %v579, 0
  %v619 = and i64 %v618, %v56
  %v620 = mul i64 %v619, %v7
  %v621 = add i64 %v620, %v610
  %v622 = mul i64 %v621, 8
  %v623 = getelementptr inbounds float, ptr %v22, i64 %v622
  %v624 = getelementptr inbounds float, ptr %v623, i64 0
  %v625 = sub i64 %v617, 1
  %v626 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v625
  %v627 = load ptr, ptr %v626, align 4
  %v628 = icmp sgt i64 %v617, 0
  br i1 %v628, label %b103, label %b104
b103:
  call void %v627(ptr %v624, i64 8, ptr %v616, i64 8, ptr %v581)
  br label %b104
b104:
  %v629 = add i64 %v615, 64
  br label %b105
b105:
  %v630 = phi i64 [ %v610, %b104 ], [ %v734, %b110 ]
  %v631 = icmp slt i64 %v630, %v614
  br i1 %v631, label %b106, label %b107
b106:
  %v632 = sub i64 %v630, %v610
  %v633 = mul i64 %v632, 8
  %v634 = getelementptr inbounds float, ptr %v581, i64 %v633
  %v635 = add i64 %v579, 0
  %v636 = and i64 %v635, %v52
  %v637 = mul i64 %v636, %v7
  %v638 = add i64 %v637, %v630
  %v639 = mul i64 %v638, 1
  %v640 = getelementptr inbounds float, ptr %v14, i64 %v639
  %v641 = getelementptr inbounds float, ptr %v640, i64 0
  %v642 = load float, ptr %v641, align 4
  %v643 = add i64 %v579, 0
  %v644 = and i64 %v643, %v60
  %v645 = mul i64 %v644, %v7
  %v646 = add i64 %v645, %v630
  %v647 = mul i64 %v646, 8
  %v648 = getelementptr inbounds float, ptr %v42, i64 %v647
  %v649 = add i64 %v579, 0
  %v650 = and i64 %v649, %v56
  %v651 = mul i64 %v650, %v7
  %v652 = add i64 %v651, %v630
  %v653 = mul i64 %v652, 8
  %v654 = getelementptr inbounds float, ptr %v22, i64 %v653
  %v655 = add i64 %v579, 1
  %v656 = and i64 %v655, %v56
  %v657 = mul i64 %v656, %v7
  %v658 = add i64 %v657, %v630
  %v659 = mul i64 %v658, 8
  %v660 = getelementptr inbounds float, ptr %v22, i64 %v659
  %v661 = add i64 %v579, 0
  %v662 = and i64 %v661, %v62
  %v663 = mul i64 %v662, %v7
  %v664 = add i64 %v663, %v630
  %v665 = mul i64 %v664, 8
  %v666 = getelementptr inbounds float, ptr %v44, i64 %v665
  br label %b108
b108:
  %v667 = phi i64 [ 0, %b106 ], [ %v733, %b109 ]
  %v668 = icmp slt i64 %v667, 1
  br i1 %v668, label %b109, label %b110
b109:
  %v669 = mul i64 %v600, 1
  %v670 = add i64 %v669, %v667
  %v671 = mul i64 %v670, 8
  %v672 = add i64 0, %v667
  %v673 = mul i64 %v672, 8
  %v674 = getelementptr inbounds float, ptr %v634, i64 %v673
  %v675 = load <8 x float>, ptr %v674, align 4
  %v676 = add i64 0, %v671
  %v677 = getelementptr inbounds float, ptr %v36, i64 %v676
  %v678 = load <8 x float>, ptr %v677, align 4
  %v679 = insertelement <8 x float> poison, float %v642, i64 0
  %v680 = shufflevector <8 x float> %v679, <8 x float> poison, <8 x i32> zeroinitializer
  %v681 = fdiv <8 x float> %v680, %v678
  %v682 = call <8 x float> @llvm.floor.v8f32(<8 x float> %v681)
  %v683 = fmul <8 x float> %v682, %v678
  %v684 = fsub <8 x float> %v680, %v683
  %v685 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v686 = shufflevector <8 x float> %v685, <8 x float> poison, <8 x i32> zeroinitializer
  %v687 = fcmp oeq <8 x float> %v684, %v686
  %v688 = select <8 x i1> %v687, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v689 = add i64 0, %v671
  %v690 = getelementptr inbounds float, ptr %v18, i64 %v689
  %v691 = load <8 x float>, ptr %v690, align 4
  %v692 = add i64 0, %v671
  %v693 = getelementptr inbounds float, ptr %v648, i64 %v692
  %v694 = load <8 x float>, ptr %v693, align 4
  %v695 = fadd <8 x float> %v694, %v675
  %v696 = fadd <8 x float> %v691, %v695
  %v697 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v696)
  %v698 = fcmp ogt <8 x float> %v697, splat (float 0x4023000000000000)
  %v699 = select <8 x i1> %v698, <8 x float> splat (float 0x4023000000000000), <8 x float> %v697
  %v700 = fadd <8 x float> %v699, %v699
  %v701 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v700, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v702 = fsub <8 x float> %v701, splat (float 0x4168000000000000)
  %v703 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v702, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v700)
  %v704 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v702, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v703)
  %v705 = bitcast <8 x float> %v701 to <8 x i32>
  %v706 = fmul <8 x float> %v704, %v704
  %v707 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v704, <8 x float> splat (float 0x3F81227F40000000))
  %v708 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v707, <8 x float> %v704, <8 x float> splat (float 0x3FA5556740000000))
  %v709 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v708, <8 x float> %v704, <8 x float> splat (float 0x3FC5554B00000000))
  %v710 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v709, <8 x float> %v704, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v711 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v706, <8 x float> %v710, <8 x float> %v704)
  %v712 = shl <8 x i32> %v705, splat (i32 23)
  %v713 = add <8 x i32> %v712, splat (i32 1065353216)
  %v714 = bitcast <8 x i32> %v713 to <8 x float>
  %v715 = fsub <8 x float> %v714, splat (float 0x3FF0000000000000)
  %v716 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v714, <8 x float> %v711, <8 x float> %v715)
  %v717 = fadd <8 x float> %v716, splat (float 0x4000000000000000)
  %v718 = fdiv <8 x float> %v716, %v717
  %v719 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v718, <8 x float> %v696)
  %v720 = add i64 0, %v671
  %v721 = getelementptr inbounds float, ptr %v654, i64 %v720
  %v722 = load <8 x float>, ptr %v721, align 4
  %v723 = fcmp une <8 x float> %v688, splat (float 0x0000000000000000)
  %v724 = select <8 x i1> %v723, <8 x float> %v719, <8 x float> %v722
  %v725 = fmul <8 x float> %v719, %v719
  %v726 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v727 = shufflevector <8 x float> %v726, <8 x float> poison, <8 x i32> zeroinitializer
  %v728 = fsub <8 x float> %v727, %v725
  %v729 = add i64 0, %v671
  %v730 = getelementptr inbounds float, ptr %v660, i64 %v729
  store <8 x float> %v724, ptr %v730, align 4
  %v731 = add i64 0, %v671
  %v732 = getelementptr inbounds float, ptr %v666, i64 %v731
  store <8 x float> %v728, ptr %v732, align 4
  %v733 = add nsw i64 %v667, 1
  br label %b108
b110:
  %v734 = add nsw i64 %v630, 1
  br label %b105
b107:
  %v735 = add nsw i64 %v606, 1
  br label %b100
b102:
  %v736 = add nsw i64 %v600, 1
  br label %b97
b99:
  %v737 = add nsw i64 %v595, 96
  br label %b94
b96:
  %v738 = add nsw i64 %v579, 1
  br label %b91
b93:
  %v739 = icmp sgt i64 %v3, 1
  br i1 %v739, label %b111, label %b112
b111:
  %v740 = getelementptr inbounds i64, ptr %v1, i64 3
  %v741 = atomicrmw add ptr %v740, i64 1 acq_rel
  %v742 = mul i64 %v3, 7
  br label %b113
b113:
  %v743 = load atomic i64, ptr %v740 acquire, align 8
  %v744 = icmp slt i64 %v743, %v742
  br i1 %v744, label %b114, label %b115
b114:
  %v745 = call i32 @sched_yield()
  br label %b113
b115:
  br label %b112
b112:
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
  %v197 = alloca float, i64 64, align 4
  %v376 = alloca float, i64 64, align 4
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
  %v49 = getelementptr inbounds i64, ptr %v1, i64 5
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 6
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 9
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 10
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 12
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 20
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 21
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 22
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v66 = load ptr, ptr %v65, align 4
  %v67 = getelementptr inbounds float, ptr %v66, i64 0
  %v68 = add i64 1, 0
  %v69 = sdiv i64 %v68, 1
  %v70 = add i64 %v2, 1
  %v71 = mul i64 %v69, %v2
  %v72 = sdiv i64 %v71, %v3
  %v73 = mul i64 %v72, 1
  %v74 = icmp slt i64 %v73, 1
  %v75 = select i1 %v74, i64 %v73, i64 1
  %v76 = mul i64 %v69, %v70
  %v77 = sdiv i64 %v76, %v3
  %v78 = mul i64 %v77, 1
  %v79 = icmp slt i64 %v78, 1
  %v80 = select i1 %v79, i64 %v78, i64 1
  br label %b0
b0:
  %v81 = phi i64 [ %v75, %entry ], [ %v109, %b5 ]
  %v82 = icmp slt i64 %v81, %v80
  br i1 %v82, label %b1, label %b2
b1:
  %v83 = mul i64 %v81, 64
  %v84 = mul i64 %v81, 8
  %v85 = add i64 %v84, 0
  %v86 = sub i64 8, %v85
  %v87 = icmp slt i64 %v86, 0
  %v88 = select i1 %v87, i64 0, i64 %v86
  %v89 = icmp ult i64 %v88, 8
  %v90 = select i1 %v89, i64 %v88, i64 8
  %v91 = trunc i64 %v90 to i32
  %v92 = insertelement <8 x i32> poison, i32 %v91, i64 0
  %v93 = shufflevector <8 x i32> %v92, <8 x i32> poison, <8 x i32> zeroinitializer
  %v94 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v93
  %v95 = mul i64 %v85, 1
  %v96 = add i64 0, %v95
  %v97 = getelementptr inbounds float, ptr %v40, i64 %v96
  %v98 = add i64 %v83, 0
  br label %b3
b3:
  %v99 = phi i64 [ 0, %b1 ], [ %v107, %b4 ]
  %v100 = icmp slt i64 %v99, 8
  br i1 %v100, label %b4, label %b5
b4:
  %v101 = mul i64 %v99, 8
  %v102 = getelementptr inbounds float, ptr %v97, i64 %v101
  %v103 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v102, <8 x i1> %v94, <8 x float> zeroinitializer)
  %v104 = mul i64 %v99, 8
  %v105 = add i64 %v98, %v104
  %v106 = getelementptr inbounds float, ptr %v67, i64 %v105
  store <8 x float> %v103, ptr %v106, align 4
  %v107 = add nsw i64 %v99, 1
  br label %b3
b5:
  %v108 = add i64 %v83, 64
  %v109 = add nsw i64 %v81, 1
  br label %b0
b2:
  %v110 = icmp sgt i64 %v3, 1
  br i1 %v110, label %b6, label %b7
b6:
  %v111 = getelementptr inbounds i64, ptr %v1, i64 3
  %v112 = atomicrmw add ptr %v111, i64 1 acq_rel
  %v113 = mul i64 %v3, 1
  br label %b8
b8:
  %v114 = load atomic i64, ptr %v111 acquire, align 8
  %v115 = icmp slt i64 %v114, %v113
  br i1 %v115, label %b9, label %b10
b9:
  %v116 = call i32 @sched_yield()
  br label %b8
b10:
  br label %b7
b7:
  br label %b11
b11:
  %v117 = phi i64 [ 0, %b7 ], [ %v316, %b19 ]
  %v118 = icmp slt i64 %v117, %v5
  br i1 %v118, label %b12, label %b13
b12:
  %v119 = sub i64 %v5, 1
  %v120 = sub i64 %v119, %v117
  %v121 = add i64 %v7, 0
  %v122 = sdiv i64 %v121, 1
  %v123 = add i64 %v2, 1
  %v124 = mul i64 %v122, %v2
  %v125 = sdiv i64 %v124, %v3
  %v126 = mul i64 %v125, 1
  %v127 = icmp slt i64 %v126, %v7
  %v128 = select i1 %v127, i64 %v126, i64 %v7
  %v129 = mul i64 %v122, %v123
  %v130 = sdiv i64 %v129, %v3
  %v131 = mul i64 %v130, 1
  %v132 = icmp slt i64 %v131, %v7
  %v133 = select i1 %v132, i64 %v131, i64 %v7
  br label %b14
b14:
  %v134 = phi i64 [ %v128, %b12 ], [ %v196, %b15 ]
  %v135 = icmp slt i64 %v134, %v133
  br i1 %v135, label %b15, label %b16
b15:
  %v136 = add i64 %v120, 0
  %v137 = and i64 %v136, %v52
  %v138 = mul i64 %v137, %v7
  %v139 = add i64 %v138, %v134
  %v140 = mul i64 %v139, 1
  %v141 = getelementptr inbounds float, ptr %v14, i64 %v140
  %v142 = getelementptr inbounds float, ptr %v141, i64 0
  %v143 = load float, ptr %v142, align 4
  %v144 = add i64 %v120, 1
  %v145 = and i64 %v144, 1
  %v146 = mul i64 %v145, %v7
  %v147 = add i64 %v146, %v134
  %v148 = mul i64 %v147, 8
  %v149 = getelementptr inbounds float, ptr %v24, i64 %v148
  %v150 = add i64 %v120, 0
  %v151 = and i64 %v150, %v54
  %v152 = mul i64 %v151, %v7
  %v153 = add i64 %v152, %v134
  %v154 = mul i64 %v153, 8
  %v155 = getelementptr inbounds float, ptr %v20, i64 %v154
  %v156 = add i64 %v120, 0
  %v157 = and i64 %v156, %v62
  %v158 = mul i64 %v157, %v7
  %v159 = add i64 %v158, %v134
  %v160 = mul i64 %v159, 8
  %v161 = getelementptr inbounds float, ptr %v44, i64 %v160
  %v162 = add i64 %v120, 0
  %v163 = and i64 %v162, %v64
  %v164 = mul i64 %v163, %v7
  %v165 = add i64 %v164, %v134
  %v166 = mul i64 %v165, 8
  %v167 = getelementptr inbounds float, ptr %v46, i64 %v166
  %v168 = add i64 0, 0
  %v169 = getelementptr inbounds float, ptr %v36, i64 %v168
  %v170 = load <8 x float>, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v143, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = fdiv <8 x float> %v172, %v170
  %v174 = call <8 x float> @llvm.floor.v8f32(<8 x float> %v173)
  %v175 = fmul <8 x float> %v174, %v170
  %v176 = fsub <8 x float> %v172, %v175
  %v177 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v178 = shufflevector <8 x float> %v177, <8 x float> poison, <8 x i32> zeroinitializer
  %v179 = fcmp oeq <8 x float> %v176, %v178
  %v180 = select <8 x i1> %v179, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v181 = add i64 0, 0
  %v182 = getelementptr inbounds float, ptr %v149, i64 %v181
  %v183 = load <8 x float>, ptr %v182, align 4
  %v184 = add i64 0, 0
  %v185 = getelementptr inbounds float, ptr %v155, i64 %v184
  %v186 = load <8 x float>, ptr %v185, align 4
  %v187 = fadd <8 x float> %v183, %v186
  %v188 = fcmp une <8 x float> %v180, splat (float 0x0000000000000000)
  %v189 = select <8 x i1> %v188, <8 x float> %v187, <8 x float> %v178
  %v190 = add i64 0, 0
  %v191 = getelementptr inbounds float, ptr %v161, i64 %v190
  %v192 = load <8 x float>, ptr %v191, align 4
  %v193 = fmul <8 x float> %v189, %v192
  %v194 = add i64 0, 0
  %v195 = getelementptr inbounds float, ptr %v167, i64 %v194
  store <8 x float> %v193, ptr %v195, align 4
  %v196 = add nsw i64 %v134, 1
  br label %b14
b16:
  %v198 = add i64 %v7, 0
  %v199 = sdiv i64 %v198, 1
  %v200 = add i64 %v2, 1
  %v201 = mul i64 %v199, %v2
  %v202 = sdiv i64 %v201, %v3
  %v203 = mul i64 %v202, 1
  %v204 = icmp slt i64 %v203, %v7
  %v205 = select i1 %v204, i64 %v203, i64 %v7
  %v206 = mul i64 %v199, %v200
  %v207 = sdiv i64 %v206, %v3
  %v208 = mul i64 %v207, 1
  %v209 = icmp slt i64 %v208, %v7
  %v210 = select i1 %v209, i64 %v208, i64 %v7
  br label %b17
b17:
  %v211 = phi i64 [ %v205, %b16 ], [ %v315, %b22 ]
  %v212 = icmp slt i64 %v211, %v210
  br i1 %v212, label %b18, label %b19
b18:
  %v213 = add i64 %v211, 96
  %v214 = icmp slt i64 %v213, %v210
  %v215 = select i1 %v214, i64 %v213, i64 %v210
  br label %b20
b20:
  %v216 = phi i64 [ 0, %b18 ], [ %v314, %b25 ]
  %v217 = icmp slt i64 %v216, 1
  br i1 %v217, label %b21, label %b22
b21:
  %v218 = sub i64 %v215, %v211
  %v219 = sub i64 8, 1
  %v220 = add i64 %v218, %v219
  %v221 = sdiv i64 %v220, 8
  br label %b23
b23:
  %v222 = phi i64 [ 0, %b21 ], [ %v313, %b30 ]
  %v223 = icmp slt i64 %v222, %v221
  br i1 %v223, label %b24, label %b25
b24:
  %v224 = mul i64 %v218, %v222
  %v225 = sdiv i64 %v224, %v221
  %v226 = add i64 %v211, %v225
  %v227 = add i64 %v222, 1
  %v228 = mul i64 %v218, %v227
  %v229 = sdiv i64 %v228, %v221
  %v230 = add i64 %v211, %v229
  %v231 = mul i64 %v216, 64
  %v232 = getelementptr inbounds float, ptr %v67, i64 %v231
  %v233 = sub i64 %v230, %v226
  %v234 = add i64 %v120, 0
  %v235 = and i64 %v234, %v64
  %v236 = mul i64 %v235, %v7
  %v237 = add i64 %v236, %v226
  %v238 = mul i64 %v237, 8
  %v239 = getelementptr inbounds float, ptr %v46, i64 %v238
  %v240 = getelementptr inbounds float, ptr %v239, i64 0
  %v241 = sub i64 %v233, 1
  %v242 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v241
  %v243 = load ptr, ptr %v242, align 4
  %v244 = icmp sgt i64 %v233, 0
  br i1 %v244, label %b26, label %b27
b26:
  call void %v243(ptr %v240, i64 8, ptr %v232, i64 8, ptr %v197)
  br label %b27
b27:
  %v245 = add i64 %v231, 64
  br label %b28
b28:
  %v246 = phi i64 [ %v226, %b27 ], [ %v312, %b33 ]
  %v247 = icmp slt i64 %v246, %v230
  br i1 %v247, label %b29, label %b30
b29:
  %v248 = sub i64 %v246, %v226
  %v249 = mul i64 %v248, 8
  %v250 = getelementptr inbounds float, ptr %v197, i64 %v249
  %v251 = add i64 %v120, 0
  %v252 = and i64 %v251, %v52
  %v253 = mul i64 %v252, %v7
  %v254 = add i64 %v253, %v246
  %v255 = mul i64 %v254, 1
  %v256 = getelementptr inbounds float, ptr %v14, i64 %v255
  %v257 = getelementptr inbounds float, ptr %v256, i64 0
  %v258 = load float, ptr %v257, align 4
  %v259 = add i64 %v120, 1
  %v260 = and i64 %v259, 1
  %v261 = mul i64 %v260, %v7
  %v262 = add i64 %v261, %v246
  %v263 = mul i64 %v262, 8
  %v264 = getelementptr inbounds float, ptr %v24, i64 %v263
  %v265 = add i64 %v120, 0
  %v266 = and i64 %v265, %v54
  %v267 = mul i64 %v266, %v7
  %v268 = add i64 %v267, %v246
  %v269 = mul i64 %v268, 8
  %v270 = getelementptr inbounds float, ptr %v20, i64 %v269
  %v271 = add i64 %v120, 0
  %v272 = and i64 %v271, 1
  %v273 = mul i64 %v272, %v7
  %v274 = add i64 %v273, %v246
  %v275 = mul i64 %v274, 8
  %v276 = getelementptr inbounds float, ptr %v24, i64 %v275
  br label %b31
b31:
  %v277 = phi i64 [ 0, %b29 ], [ %v311, %b32 ]
  %v278 = icmp slt i64 %v277, 1
  br i1 %v278, label %b32, label %b33
b32:
  %v279 = mul i64 %v216, 1
  %v280 = add i64 %v279, %v277
  %v281 = mul i64 %v280, 8
  %v282 = add i64 0, %v277
  %v283 = mul i64 %v282, 8
  %v284 = getelementptr inbounds float, ptr %v250, i64 %v283
  %v285 = load <8 x float>, ptr %v284, align 4
  %v286 = add i64 0, %v281
  %v287 = getelementptr inbounds float, ptr %v36, i64 %v286
  %v288 = load <8 x float>, ptr %v287, align 4
  %v289 = insertelement <8 x float> poison, float %v258, i64 0
  %v290 = shufflevector <8 x float> %v289, <8 x float> poison, <8 x i32> zeroinitializer
  %v291 = fdiv <8 x float> %v290, %v288
  %v292 = call <8 x float> @llvm.floor.v8f32(<8 x float> %v291)
  %v293 = fmul <8 x float> %v292, %v288
  %v294 = fsub <8 x float> %v290, %v293
  %v295 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v296 = shufflevector <8 x float> %v295, <8 x float> poison, <8 x i32> zeroinitializer
  %v297 = fcmp oeq <8 x float> %v294, %v296
  %v298 = select <8 x i1> %v297, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v299 = add i64 0, %v281
  %v300 = getelementptr inbounds float, ptr %v264, i64 %v299
  %v301 = load <8 x float>, ptr %v300, align 4
  %v302 = add i64 0, %v281
  %v303 = getelementptr inbounds float, ptr %v270, i64 %v302
  %v304 = load <8 x float>, ptr %v303, align 4
  %v305 = fadd <8 x float> %v301, %v304
  %v306 = fcmp une <8 x float> %v298, splat (float 0x0000000000000000)
  %v307 = select <8 x i1> %v306, <8 x float> %v296, <8 x float> %v305
  %v308 = fadd <8 x float> %v307, %v285
  %v309 = add i64 0, %v281
  %v310 = getelementptr inbounds float, ptr %v276, i64 %v309
  store <8 x float> %v308, ptr %v310, align 4
  %v311 = add nsw i64 %v277, 1
  br label %b31
b33:
  %v312 = add nsw i64 %v246, 1
  br label %b28
b30:
  %v313 = add nsw i64 %v222, 1
  br label %b23
b25:
  %v314 = add nsw i64 %v216, 1
  br label %b20
b22:
  %v315 = add nsw i64 %v211, 96
  br label %b17
b19:
  %v316 = add nsw i64 %v117, 1
  br label %b11
b13:
  %v317 = icmp sgt i64 %v3, 1
  br i1 %v317, label %b34, label %b35
b34:
  %v318 = getelementptr inbounds i64, ptr %v1, i64 3
  %v319 = atomicrmw add ptr %v318, i64 1 acq_rel
  %v320 = mul i64 %v3, 2
  br label %b36
b36:
  %v321 = load atomic i64, ptr %v318 acquire, align 8
  %v322 = icmp slt i64 %v321, %v320
  br i1 %v322, label %b37, label %b38
b37:
  %v323 = call i32 @sched_yield()
  br label %b36
b38:
  br label %b35
b35:
  %v324 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v325 = load ptr, ptr %v324, align 4
  %v326 = getelementptr inbounds float, ptr %v325, i64 64
  %v327 = add i64 1, 0
  %v328 = sdiv i64 %v327, 1
  %v329 = add i64 %v2, 1
  %v330 = mul i64 %v328, %v2
  %v331 = sdiv i64 %v330, %v3
  %v332 = mul i64 %v331, 1
  %v333 = icmp slt i64 %v332, 1
  %v334 = select i1 %v333, i64 %v332, i64 1
  %v335 = mul i64 %v328, %v329
  %v336 = sdiv i64 %v335, %v3
  %v337 = mul i64 %v336, 1
  %v338 = icmp slt i64 %v337, 1
  %v339 = select i1 %v338, i64 %v337, i64 1
  br label %b39
b39:
  %v340 = phi i64 [ %v334, %b35 ], [ %v368, %b44 ]
  %v341 = icmp slt i64 %v340, %v339
  br i1 %v341, label %b40, label %b41
b40:
  %v342 = mul i64 %v340, 64
  %v343 = mul i64 %v340, 8
  %v344 = add i64 %v343, 0
  %v345 = sub i64 8, %v344
  %v346 = icmp slt i64 %v345, 0
  %v347 = select i1 %v346, i64 0, i64 %v345
  %v348 = icmp ult i64 %v347, 8
  %v349 = select i1 %v348, i64 %v347, i64 8
  %v350 = trunc i64 %v349 to i32
  %v351 = insertelement <8 x i32> poison, i32 %v350, i64 0
  %v352 = shufflevector <8 x i32> %v351, <8 x i32> poison, <8 x i32> zeroinitializer
  %v353 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v352
  %v354 = mul i64 %v344, 1
  %v355 = add i64 0, %v354
  %v356 = getelementptr inbounds float, ptr %v16, i64 %v355
  %v357 = add i64 %v342, 0
  br label %b42
b42:
  %v358 = phi i64 [ 0, %b40 ], [ %v366, %b43 ]
  %v359 = icmp slt i64 %v358, 8
  br i1 %v359, label %b43, label %b44
b43:
  %v360 = mul i64 %v358, 8
  %v361 = getelementptr inbounds float, ptr %v356, i64 %v360
  %v362 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v361, <8 x i1> %v353, <8 x float> zeroinitializer)
  %v363 = mul i64 %v358, 8
  %v364 = add i64 %v357, %v363
  %v365 = getelementptr inbounds float, ptr %v326, i64 %v364
  store <8 x float> %v362, ptr %v365, align 4
  %v366 = add nsw i64 %v358, 1
  br label %b42
b44:
  %v367 = add i64 %v342, 64
  %v368 = add nsw i64 %v340, 1
  br label %b39
b41:
  %v369 = icmp sgt i64 %v3, 1
  br i1 %v369, label %b45, label %b46
b45:
  %v370 = getelementptr inbounds i64, ptr %v1, i64 3
  %v371 = atomicrmw add ptr %v370, i64 1 acq_rel
  %v372 = mul i64 %v3, 3
  br label %b47
b47:
  %v373 = load atomic i64, ptr %v370 acquire, align 8
  %v374 = icmp slt i64 %v373, %v372
  br i1 %v374, label %b48, label %b49
b48:
  %v375 = call i32 @sched_yield()
  br label %b47
b49:
  br label %b46
b46:
  %v377 = add i64 %v8, 0
  %v378 = sdiv i64 %v377, 1
  %v379 = add i64 %v2, 1
  %v380 = mul i64 %v378, %v2
  %v381 = sdiv i64 %v380, %v3
  %v382 = mul i64 %v381, 1
  %v383 = icmp slt i64 %v382, %v8
  %v384 = select i1 %v383, i64 %v382, i64 %v8
  %v385 = mul i64 %v378, %v379
  %v386 = sdiv i64 %v385, %v3
  %v387 = mul i64 %v386, 1
  %v388 = icmp slt i64 %v387, %v8
  %v389 = select i1 %v388, i64 %v387, i64 %v8
  br label %b50
b50:
  %v390 = phi i64 [ %v384, %b46 ], [ %v443, %b55 ]
  %v391 = icmp slt i64 %v390, %v389
  br i1 %v391, label %b51, label %b52
b51:
  %v392 = add i64 %v390, 96
  %v393 = icmp slt i64 %v392, %v389
  %v394 = select i1 %v393, i64 %v392, i64 %v389
  br label %b53
b53:
  %v395 = phi i64 [ 0, %b51 ], [ %v442, %b58 ]
  %v396 = icmp slt i64 %v395, 1
  br i1 %v396, label %b54, label %b55
b54:
  %v397 = sub i64 %v394, %v390
  %v398 = sub i64 8, 1
  %v399 = add i64 %v397, %v398
  %v400 = sdiv i64 %v399, 8
  br label %b56
b56:
  %v401 = phi i64 [ 0, %b54 ], [ %v441, %b63 ]
  %v402 = icmp slt i64 %v401, %v400
  br i1 %v402, label %b57, label %b58
b57:
  %v403 = mul i64 %v397, %v401
  %v404 = sdiv i64 %v403, %v400
  %v405 = add i64 %v390, %v404
  %v406 = add i64 %v401, 1
  %v407 = mul i64 %v397, %v406
  %v408 = sdiv i64 %v407, %v400
  %v409 = add i64 %v390, %v408
  %v410 = mul i64 %v395, 64
  %v411 = getelementptr inbounds float, ptr %v326, i64 %v410
  %v412 = sub i64 %v409, %v405
  %v413 = mul i64 %v405, 8
  %v414 = getelementptr inbounds float, ptr %v46, i64 %v413
  %v415 = getelementptr inbounds float, ptr %v414, i64 0
  %v416 = sub i64 %v412, 1
  %v417 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v416
  %v418 = load ptr, ptr %v417, align 4
  %v419 = icmp sgt i64 %v412, 0
  br i1 %v419, label %b59, label %b60
b59:
  call void %v418(ptr %v415, i64 8, ptr %v411, i64 8, ptr %v376)
  br label %b60
b60:
  %v420 = add i64 %v410, 64
  br label %b61
b61:
  %v421 = phi i64 [ %v405, %b60 ], [ %v440, %b66 ]
  %v422 = icmp slt i64 %v421, %v409
  br i1 %v422, label %b62, label %b63
b62:
  %v423 = sub i64 %v421, %v405
  %v424 = mul i64 %v423, 8
  %v425 = getelementptr inbounds float, ptr %v376, i64 %v424
  %v426 = mul i64 %v421, 8
  %v427 = getelementptr inbounds float, ptr %v26, i64 %v426
  br label %b64
b64:
  %v428 = phi i64 [ 0, %b62 ], [ %v439, %b65 ]
  %v429 = icmp slt i64 %v428, 1
  br i1 %v429, label %b65, label %b66
b65:
  %v430 = mul i64 %v395, 1
  %v431 = add i64 %v430, %v428
  %v432 = mul i64 %v431, 8
  %v433 = add i64 0, %v428
  %v434 = mul i64 %v433, 8
  %v435 = getelementptr inbounds float, ptr %v425, i64 %v434
  %v436 = load <8 x float>, ptr %v435, align 4
  %v437 = add i64 0, %v432
  %v438 = getelementptr inbounds float, ptr %v427, i64 %v437
  store <8 x float> %v436, ptr %v438, align 4
  %v439 = add nsw i64 %v428, 1
  br label %b64
b66:
  %v440 = add nsw i64 %v421, 1
  br label %b61
b63:
  %v441 = add nsw i64 %v401, 1
  br label %b56
b58:
  %v442 = add nsw i64 %v395, 1
  br label %b53
b55:
  %v443 = add nsw i64 %v390, 96
  br label %b50
b52:
  %v444 = icmp sgt i64 %v3, 1
  br i1 %v444, label %b67, label %b68
b67:
  %v445 = getelementptr inbounds i64, ptr %v1, i64 3
  %v446 = atomicrmw add ptr %v445, i64 1 acq_rel
  %v447 = mul i64 %v3, 4
  br label %b69
b69:
  %v448 = load atomic i64, ptr %v445 acquire, align 8
  %v449 = icmp slt i64 %v448, %v447
  br i1 %v449, label %b70, label %b71
b70:
  %v450 = call i32 @sched_yield()
  br label %b69
b71:
  br label %b68
b68:
  %v451 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v452 = load ptr, ptr %v451, align 4
  %v453 = add i64 8, 1
  %v454 = sdiv i64 %v453, 2
  %v455 = add i64 %v2, 1
  %v456 = mul i64 %v454, %v2
  %v457 = sdiv i64 %v456, %v3
  %v458 = mul i64 %v457, 2
  %v459 = icmp slt i64 %v458, 8
  %v460 = select i1 %v459, i64 %v458, i64 8
  %v461 = mul i64 %v454, %v455
  %v462 = sdiv i64 %v461, %v3
  %v463 = mul i64 %v462, 2
  %v464 = icmp slt i64 %v463, 8
  %v465 = select i1 %v464, i64 %v463, i64 8
  %v466 = getelementptr inbounds float, ptr %v28, i64 0
  br label %b72
b72:
  %v467 = phi i64 [ %v460, %b68 ], [ %v475, %b77 ]
  %v468 = icmp slt i64 %v467, %v465
  br i1 %v468, label %b73, label %b74
b73:
  %v469 = mul i64 %v467, 8
  %v470 = getelementptr inbounds float, ptr %v466, i64 %v469
  br label %b75
b75:
  %v471 = phi i64 [ 0, %b73 ], [ %v474, %b76 ]
  %v472 = icmp slt i64 %v471, 8
  br i1 %v472, label %b76, label %b77
b76:
  %v473 = getelementptr inbounds float, ptr %v470, i64 %v471
  store float 0x0000000000000000, ptr %v473, align 4
  %v474 = add nsw i64 %v471, 1
  br label %b75
b77:
  %v475 = add nsw i64 %v467, 1
  br label %b72
b74:
  %v476 = mul i64 0, 8
  %v477 = getelementptr inbounds float, ptr %v46, i64 %v476
  %v478 = getelementptr inbounds float, ptr %v477, i64 0
  %v479 = mul i64 0, 8
  %v480 = getelementptr inbounds float, ptr %v12, i64 %v479
  %v481 = getelementptr inbounds float, ptr %v480, i64 0
  %v482 = mul i64 %v8, 1
  br label %b78
b78:
  %v483 = phi i64 [ 0, %b74 ], [ %v510, %b83 ]
  %v484 = icmp slt i64 %v483, %v482
  br i1 %v484, label %b79, label %b80
b79:
  %v485 = sub i64 %v482, %v483
  %v486 = icmp slt i64 %v485, 128
  %v487 = select i1 %v486, i64 %v485, i64 128
  br label %b81
b81:
  %v488 = phi i64 [ 0, %b79 ], [ %v509, %b86 ]
  %v489 = icmp slt i64 %v488, 8
  br i1 %v489, label %b82, label %b83
b82:
  %v490 = mul i64 %v483, 8
  %v491 = add i64 %v490, %v488
  %v492 = getelementptr inbounds float, ptr %v481, i64 %v491
  br label %b84
b84:
  %v493 = phi i64 [ %v460, %b82 ], [ %v508, %b85 ]
  %v494 = icmp slt i64 %v493, %v465
  br i1 %v494, label %b85, label %b86
b85:
  %v495 = sub i64 %v465, %v493
  %v496 = icmp slt i64 %v495, 2
  %v497 = select i1 %v496, i64 %v495, i64 2
  %v498 = mul i64 %v483, 8
  %v499 = add i64 %v498, %v493
  %v500 = getelementptr inbounds float, ptr %v478, i64 %v499
  %v501 = mul i64 %v493, 8
  %v502 = add i64 %v501, %v488
  %v503 = getelementptr inbounds float, ptr %v466, i64 %v502
  %v504 = sub i64 8, %v488
  %v505 = sub i64 %v497, 1
  %v506 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v505
  %v507 = load ptr, ptr %v506, align 4
  call void %v507(ptr %v500, i64 8, ptr %v492, i64 8, i64 %v487, ptr %v503, i64 8, i64 %v504)
  %v508 = add nsw i64 %v493, 2
  br label %b84
b86:
  %v509 = add nsw i64 %v488, 32
  br label %b81
b83:
  %v510 = add nsw i64 %v483, 128
  br label %b78
b80:
  %v511 = icmp sgt i64 %v3, 1
  br i1 %v511, label %b87, label %b88
b87:
  %v512 = getelementptr inbounds i64, ptr %v1, i64 3
  %v513 = atomicrmw add ptr %v512, i64 1 acq_rel
  %v514 = mul i64 %v3, 5
  br label %b89
b89:
  %v515 = load atomic i64, ptr %v512 acquire, align 8
  %v516 = icmp slt i64 %v515, %v514
  br i1 %v516, label %b90, label %b91
b90:
  %v517 = call i32 @sched_yield()
  br label %b89
b91:
  br label %b88
b88:
  %v518 = add i64 8, 1
  %v519 = sdiv i64 %v518, 2
  %v520 = add i64 %v2, 1
  %v521 = mul i64 %v519, %v2
  %v522 = sdiv i64 %v521, %v3
  %v523 = mul i64 %v522, 2
  %v524 = icmp slt i64 %v523, 8
  %v525 = select i1 %v524, i64 %v523, i64 8
  %v526 = mul i64 %v519, %v520
  %v527 = sdiv i64 %v526, %v3
  %v528 = mul i64 %v527, 2
  %v529 = icmp slt i64 %v528, 8
  %v530 = select i1 %v529, i64 %v528, i64 8
  %v531 = getelementptr inbounds float, ptr %v48, i64 0
  br label %b92
b92:
  %v532 = phi i64 [ %v525, %b88 ], [ %v540, %b97 ]
  %v533 = icmp slt i64 %v532, %v530
  br i1 %v533, label %b93, label %b94
b93:
  %v534 = mul i64 %v532, 8
  %v535 = getelementptr inbounds float, ptr %v531, i64 %v534
  br label %b95
b95:
  %v536 = phi i64 [ 0, %b93 ], [ %v539, %b96 ]
  %v537 = icmp slt i64 %v536, 8
  br i1 %v537, label %b96, label %b97
b96:
  %v538 = getelementptr inbounds float, ptr %v535, i64 %v536
  store float 0x0000000000000000, ptr %v538, align 4
  %v539 = add nsw i64 %v536, 1
  br label %b95
b97:
  %v540 = add nsw i64 %v532, 1
  br label %b92
b94:
  %v541 = mul i64 0, 8
  %v542 = getelementptr inbounds float, ptr %v46, i64 %v541
  %v543 = getelementptr inbounds float, ptr %v542, i64 0
  %v544 = mul i64 0, 8
  %v545 = getelementptr inbounds float, ptr %v22, i64 %v544
  %v546 = getelementptr inbounds float, ptr %v545, i64 0
  %v547 = mul i64 %v8, 1
  br label %b98
b98:
  %v548 = phi i64 [ 0, %b94 ], [ %v575, %b103 ]
  %v549 = icmp slt i64 %v548, %v547
  br i1 %v549, label %b99, label %b100
b99:
  %v550 = sub i64 %v547, %v548
  %v551 = icmp slt i64 %v550, 128
  %v552 = select i1 %v551, i64 %v550, i64 128
  br label %b101
b101:
  %v553 = phi i64 [ 0, %b99 ], [ %v574, %b106 ]
  %v554 = icmp slt i64 %v553, 8
  br i1 %v554, label %b102, label %b103
b102:
  %v555 = mul i64 %v548, 8
  %v556 = add i64 %v555, %v553
  %v557 = getelementptr inbounds float, ptr %v546, i64 %v556
  br label %b104
b104:
  %v558 = phi i64 [ %v525, %b102 ], [ %v573, %b105 ]
  %v559 = icmp slt i64 %v558, %v530
  br i1 %v559, label %b105, label %b106
b105:
  %v560 = sub i64 %v530, %v558
  %v561 = icmp slt i64 %v560, 2
  %v562 = select i1 %v561, i64 %v560, i64 2
  %v563 = mul i64 %v548, 8
  %v564 = add i64 %v563, %v558
  %v565 = getelementptr inbounds float, ptr %v543, i64 %v564
  %v566 = mul i64 %v558, 8
  %v567 = add i64 %v566, %v553
  %v568 = getelementptr inbounds float, ptr %v531, i64 %v567
  %v569 = sub i64 8, %v553
  %v570 = sub i64 %v562, 1
  %v571 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v570
  %v572 = load ptr, ptr %v571, align 4
  call void %v572(ptr %v565, i64 8, ptr %v557, i64 8, i64 %v552, ptr %v568, i64 8, i64 %v569)
  %v573 = add nsw i64 %v558, 2
  br label %b104
b106:
  %v574 = add nsw i64 %v553, 32
  br label %b101
b103:
  %v575 = add nsw i64 %v548, 128
  br label %b98
b100:
  %v576 = icmp sgt i64 %v3, 1
  br i1 %v576, label %b107, label %b108
b107:
  %v577 = getelementptr inbounds i64, ptr %v1, i64 3
  %v578 = atomicrmw add ptr %v577, i64 1 acq_rel
  %v579 = mul i64 %v3, 6
  br label %b109
b109:
  %v580 = load atomic i64, ptr %v577 acquire, align 8
  %v581 = icmp slt i64 %v580, %v579
  br i1 %v581, label %b110, label %b111
b110:
  %v582 = call i32 @sched_yield()
  br label %b109
b111:
  br label %b108
b108:
  %v583 = icmp eq i64 %v2, 0
  br i1 %v583, label %b112, label %b113
b112:
  br label %b114
b114:
  %v584 = phi i64 [ 0, %b112 ], [ %v601, %b119 ]
  %v585 = phi <8 x float> [ splat (float 0x0000000000000000), %b112 ], [ %v600, %b119 ]
  %v586 = icmp slt i64 %v584, %v8
  br i1 %v586, label %b115, label %b116
b115:
  %v587 = add i64 %v584, 128
  %v588 = icmp slt i64 %v587, %v8
  %v589 = select i1 %v588, i64 %v587, i64 %v8
  br label %b117
b117:
  %v590 = phi i64 [ %v584, %b115 ], [ %v599, %b118 ]
  %v591 = phi <8 x float> [ splat (float 0x0000000000000000), %b115 ], [ %v598, %b118 ]
  %v592 = icmp slt i64 %v590, %v589
  br i1 %v592, label %b118, label %b119
b118:
  %v593 = mul i64 %v590, 8
  %v594 = getelementptr inbounds float, ptr %v46, i64 %v593
  %v595 = add i64 0, 0
  %v596 = getelementptr inbounds float, ptr %v594, i64 %v595
  %v597 = load <8 x float>, ptr %v596, align 4
  %v598 = fadd <8 x float> %v591, %v597
  %v599 = add nsw i64 %v590, 1
  br label %b117
b119:
  %v600 = fadd <8 x float> %v585, %v591
  %v601 = add nsw i64 %v584, 128
  br label %b114
b116:
  %v602 = add i64 0, 0
  %v603 = getelementptr inbounds float, ptr %v30, i64 %v602
  store <8 x float> %v585, ptr %v603, align 4
  br label %b113
b113:
  %v604 = icmp sgt i64 %v3, 1
  br i1 %v604, label %b120, label %b121
b120:
  %v605 = getelementptr inbounds i64, ptr %v1, i64 3
  %v606 = atomicrmw add ptr %v605, i64 1 acq_rel
  %v607 = mul i64 %v3, 7
  br label %b122
b122:
  %v608 = load atomic i64, ptr %v605 acquire, align 8
  %v609 = icmp slt i64 %v608, %v607
  br i1 %v609, label %b123, label %b124
b123:
  %v610 = call i32 @sched_yield()
  br label %b122
b124:
  br label %b121
b121:
  %v611 = icmp eq i64 %v2, 0
  br i1 %v611, label %b125, label %b126
b125:
  br label %b127
b127:
  %v612 = phi i64 [ 0, %b125 ], [ %v623, %b128 ]
  %v613 = icmp slt i64 %v612, 64
  br i1 %v613, label %b128, label %b129
b128:
  %v614 = add i64 0, %v612
  %v615 = getelementptr inbounds float, ptr %v48, i64 %v614
  %v616 = load <8 x float>, ptr %v615, align 4
  %v617 = add i64 0, %v612
  %v618 = getelementptr inbounds float, ptr %v38, i64 %v617
  %v619 = load <8 x float>, ptr %v618, align 4
  %v620 = fmul <8 x float> %v616, %v619
  %v621 = add i64 0, %v612
  %v622 = getelementptr inbounds float, ptr %v32, i64 %v621
  store <8 x float> %v620, ptr %v622, align 4
  %v623 = add nsw i64 %v612, 8
  br label %b127
b129:
  br label %b126
b126:
  %v624 = icmp sgt i64 %v3, 1
  br i1 %v624, label %b130, label %b131
b130:
  %v625 = getelementptr inbounds i64, ptr %v1, i64 3
  %v626 = atomicrmw add ptr %v625, i64 1 acq_rel
  %v627 = mul i64 %v3, 8
  br label %b132
b132:
  %v628 = load atomic i64, ptr %v625 acquire, align 8
  %v629 = icmp slt i64 %v628, %v627
  br i1 %v629, label %b133, label %b134
b133:
  %v630 = call i32 @sched_yield()
  br label %b132
b134:
  br label %b131
b131:
  ret void
}
define internal void @outer_1_tail(ptr %v0, i64 %v1, ptr %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6, i64 %v7) #0 {
entry:
  %v8 = sub i64 %v7, 0
  %v9 = icmp slt i64 %v8, 0
  %v10 = select i1 %v9, i64 0, i64 %v8
  %v11 = icmp ult i64 %v10, 8
  %v12 = select i1 %v11, i64 %v10, i64 8
  %v13 = trunc i64 %v12 to i32
  %v14 = insertelement <8 x i32> poison, i32 %v13, i64 0
  %v15 = shufflevector <8 x i32> %v14, <8 x i32> poison, <8 x i32> zeroinitializer
  %v16 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v15
  %v17 = sub i64 %v7, 8
  %v18 = icmp slt i64 %v17, 0
  %v19 = select i1 %v18, i64 0, i64 %v17
  %v20 = icmp ult i64 %v19, 8
  %v21 = select i1 %v20, i64 %v19, i64 8
  %v22 = trunc i64 %v21 to i32
  %v23 = insertelement <8 x i32> poison, i32 %v22, i64 0
  %v24 = shufflevector <8 x i32> %v23, <8 x i32> poison, <8 x i32> zeroinitializer
  %v25 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v24
  %v26 = sub i64 %v7, 16
  %v27 = icmp slt i64 %v26, 0
  %v28 = select i1 %v27, i64 0, i64 %v26
  %v29 = icmp ult i64 %v28, 8
  %v30 = select i1 %v29, i64 %v28, i64 8
  %v31 = trunc i64 %v30 to i32
  %v32 = insertelement <8 x i32> poison, i32 %v31, i64 0
  %v33 = shufflevector <8 x i32> %v32, <8 x i32> poison, <8 x i32> zeroinitializer
  %v34 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v33
  %v35 = sub i64 %v7, 24
  %v36 = icmp slt i64 %v35, 0
  %v37 = select i1 %v36, i64 0, i64 %v35
  %v38 = icmp ult i64 %v37, 8
  %v39 = select i1 %v38, i64 %v37, i64 8
  %v40 = trunc i64 %v39 to i32
  %v41 = insertelement <8 x i32> poison, i32 %v40, i64 0
  %v42 = shufflevector <8 x i32> %v41, <8 x i32> poison, <8 x i32> zeroinitializer
  %v43 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v42
  br label %b0
b0:
  %v44 = phi i64 [ 0, %entry ], [ %v70, %b1 ]
  %v45 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v46 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v47 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v48 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v69, %b1 ]
  %v49 = icmp slt i64 %v44, %v4
  br i1 %v49, label %b1, label %b2
b1:
  %v50 = mul i64 %v44, %v3
  %v51 = getelementptr inbounds float, ptr %v2, i64 %v50
  %v52 = getelementptr inbounds float, ptr %v51, i64 0
  %v53 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v52, <8 x i1> %v16, <8 x float> zeroinitializer)
  %v54 = getelementptr inbounds float, ptr %v51, i64 8
  %v55 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v54, <8 x i1> %v25, <8 x float> zeroinitializer)
  %v56 = getelementptr inbounds float, ptr %v51, i64 16
  %v57 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v56, <8 x i1> %v34, <8 x float> zeroinitializer)
  %v58 = getelementptr inbounds float, ptr %v51, i64 24
  %v59 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v58, <8 x i1> %v43, <8 x float> zeroinitializer)
  %v60 = mul i64 %v44, %v1
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = getelementptr inbounds float, ptr %v61, i64 0
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v53, <8 x float> %v45)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v55, <8 x float> %v46)
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v57, <8 x float> %v47)
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v59, <8 x float> %v48)
  %v70 = add nsw i64 %v44, 1
  br label %b0
b2:
  %v71 = mul i64 %v6, 0
  %v72 = getelementptr inbounds float, ptr %v5, i64 %v71
  %v73 = getelementptr inbounds float, ptr %v72, i64 0
  %v74 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v73, <8 x i1> %v16, <8 x float> zeroinitializer)
  %v75 = fadd <8 x float> %v74, %v45
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v75, ptr align 4 %v73, <8 x i1> %v16)
  %v76 = getelementptr inbounds float, ptr %v72, i64 8
  %v77 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v76, <8 x i1> %v25, <8 x float> zeroinitializer)
  %v78 = fadd <8 x float> %v77, %v46
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v78, ptr align 4 %v76, <8 x i1> %v25)
  %v79 = getelementptr inbounds float, ptr %v72, i64 16
  %v80 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v79, <8 x i1> %v34, <8 x float> zeroinitializer)
  %v81 = fadd <8 x float> %v80, %v47
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v81, ptr align 4 %v79, <8 x i1> %v34)
  %v82 = getelementptr inbounds float, ptr %v72, i64 24
  %v83 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v82, <8 x i1> %v43, <8 x float> zeroinitializer)
  %v84 = fadd <8 x float> %v83, %v48
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v84, ptr align 4 %v82, <8 x i1> %v43)
  ret void
}
define internal void @outer_2_tail(ptr %v0, i64 %v1, ptr %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6, i64 %v7) #0 {
entry:
  %v8 = sub i64 %v7, 0
  %v9 = icmp slt i64 %v8, 0
  %v10 = select i1 %v9, i64 0, i64 %v8
  %v11 = icmp ult i64 %v10, 8
  %v12 = select i1 %v11, i64 %v10, i64 8
  %v13 = trunc i64 %v12 to i32
  %v14 = insertelement <8 x i32> poison, i32 %v13, i64 0
  %v15 = shufflevector <8 x i32> %v14, <8 x i32> poison, <8 x i32> zeroinitializer
  %v16 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v15
  %v17 = sub i64 %v7, 8
  %v18 = icmp slt i64 %v17, 0
  %v19 = select i1 %v18, i64 0, i64 %v17
  %v20 = icmp ult i64 %v19, 8
  %v21 = select i1 %v20, i64 %v19, i64 8
  %v22 = trunc i64 %v21 to i32
  %v23 = insertelement <8 x i32> poison, i32 %v22, i64 0
  %v24 = shufflevector <8 x i32> %v23, <8 x i32> poison, <8 x i32> zeroinitializer
  %v25 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v24
  %v26 = sub i64 %v7, 16
  %v27 = icmp slt i64 %v26, 0
  %v28 = select i1 %v27, i64 0, i64 %v26
  %v29 = icmp ult i64 %v28, 8
  %v30 = select i1 %v29, i64 %v28, i64 8
  %v31 = trunc i64 %v30 to i32
  %v32 = insertelement <8 x i32> poison, i32 %v31, i64 0
  %v33 = shufflevector <8 x i32> %v32, <8 x i32> poison, <8 x i32> zeroinitializer
  %v34 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v33
  %v35 = sub i64 %v7, 24
  %v36 = icmp slt i64 %v35, 0
  %v37 = select i1 %v36, i64 0, i64 %v35
  %v38 = icmp ult i64 %v37, 8
  %v39 = select i1 %v38, i64 %v37, i64 8
  %v40 = trunc i64 %v39 to i32
  %v41 = insertelement <8 x i32> poison, i32 %v40, i64 0
  %v42 = shufflevector <8 x i32> %v41, <8 x i32> poison, <8 x i32> zeroinitializer
  %v43 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v42
  br label %b0
b0:
  %v44 = phi i64 [ 0, %entry ], [ %v82, %b1 ]
  %v45 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v46 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v47 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v48 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v49 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v50 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v51 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v52 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v53 = icmp slt i64 %v44, %v4
  br i1 %v53, label %b1, label %b2
b1:
  %v54 = mul i64 %v44, %v3
  %v55 = getelementptr inbounds float, ptr %v2, i64 %v54
  %v56 = getelementptr inbounds float, ptr %v55, i64 0
  %v57 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v56, <8 x i1> %v16, <8 x float> zeroinitializer)
  %v58 = getelementptr inbounds float, ptr %v55, i64 8
  %v59 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v58, <8 x i1> %v25, <8 x float> zeroinitializer)
  %v60 = getelementptr inbounds float, ptr %v55, i64 16
  %v61 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v60, <8 x i1> %v34, <8 x float> zeroinitializer)
  %v62 = getelementptr inbounds float, ptr %v55, i64 24
  %v63 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v62, <8 x i1> %v43, <8 x float> zeroinitializer)
  %v64 = mul i64 %v44, %v1
  %v65 = getelementptr inbounds float, ptr %v0, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v57, <8 x float> %v45)
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v59, <8 x float> %v46)
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v61, <8 x float> %v47)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v63, <8 x float> %v48)
  %v74 = getelementptr inbounds float, ptr %v65, i64 1
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v57, <8 x float> %v49)
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v59, <8 x float> %v50)
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v61, <8 x float> %v51)
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v63, <8 x float> %v52)
  %v82 = add nsw i64 %v44, 1
  br label %b0
b2:
  %v83 = mul i64 %v6, 0
  %v84 = getelementptr inbounds float, ptr %v5, i64 %v83
  %v85 = getelementptr inbounds float, ptr %v84, i64 0
  %v86 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v85, <8 x i1> %v16, <8 x float> zeroinitializer)
  %v87 = fadd <8 x float> %v86, %v45
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v87, ptr align 4 %v85, <8 x i1> %v16)
  %v88 = getelementptr inbounds float, ptr %v84, i64 8
  %v89 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v88, <8 x i1> %v25, <8 x float> zeroinitializer)
  %v90 = fadd <8 x float> %v89, %v46
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v90, ptr align 4 %v88, <8 x i1> %v25)
  %v91 = getelementptr inbounds float, ptr %v84, i64 16
  %v92 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v91, <8 x i1> %v34, <8 x float> zeroinitializer)
  %v93 = fadd <8 x float> %v92, %v47
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v93, ptr align 4 %v91, <8 x i1> %v34)
  %v94 = getelementptr inbounds float, ptr %v84, i64 24
  %v95 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v94, <8 x i1> %v43, <8 x float> zeroinitializer)
  %v96 = fadd <8 x float> %v95, %v48
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v96, ptr align 4 %v94, <8 x i1> %v43)
  %v97 = mul i64 %v6, 1
  %v98 = getelementptr inbounds float, ptr %v5, i64 %v97
  %v99 = getelementptr inbounds float, ptr %v98, i64 0
  %v100 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v99, <8 x i1> %v16, <8 x float> zeroinitializer)
  %v101 = fadd <8 x float> %v100, %v49
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v101, ptr align 4 %v99, <8 x i1> %v16)
  %v102 = getelementptr inbounds float, ptr %v98, i64 8
  %v103 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v102, <8 x i1> %v25, <8 x float> zeroinitializer)
  %v104 = fadd <8 x float> %v103, %v50
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v104, ptr align 4 %v102, <8 x i1> %v25)
  %v105 = getelementptr inbounds float, ptr %v98, i64 16
  %v106 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v105, <8 x i1> %v34, <8 x float> zeroinitializer)
  %v107 = fadd <8 x float> %v106, %v51
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v107, ptr align 4 %v105, <8 x i1> %v34)
  %v108 = getelementptr inbounds float, ptr %v98, i64 24
  %v109 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v108, <8 x i1> %v43, <8 x float> zeroinitializer)
  %v110 = fadd <8 x float> %v109, %v52
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v110, ptr align 4 %v108, <8 x i1> %v43)
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
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind willreturn nofree memory(none) }
attributes #2 = { nounwind }
