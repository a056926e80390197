; generated from specs/rnnlm.yaml by `make generated`: do not edit
; rnnlm K=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v73 = alloca i64, i64 1, align 8
  %v282 = alloca float, i64 64, align 4
  %v560 = alloca float, i64 64, align 4
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
  %v49 = getelementptr inbounds i64, ptr %v1, i64 6
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 10
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 11
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 13
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 18
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 19
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 20
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 21
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 22
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 23
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 24
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 25
  %v72 = load i64, ptr %v71, align 8
  store i64 0, ptr %v73, align 8
  %v74 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v75 = load ptr, ptr %v74, align 4
  %v76 = mul i64 %v2, 0
  %v77 = add i64 %v76, 128
  %v78 = getelementptr inbounds float, ptr %v75, i64 %v77
  %v79 = getelementptr inbounds i64, ptr %v1, i64 4
  %v80 = load i64, ptr %v79, align 8
  %v81 = icmp eq i64 %v80, 0
  br i1 %v81, label %b0, label %b1
b0:
  %v82 = icmp eq i64 %v2, 0
  br i1 %v82, label %b2, label %b3
b2:
  %v83 = add i64 0, 0
  %v84 = getelementptr inbounds float, ptr %v32, i64 %v83
  %v85 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v86, ptr %v84, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v87 = icmp sgt i64 %v3, 1
  br i1 %v87, label %b4, label %b5
b4:
  %v88 = getelementptr inbounds i64, ptr %v1, i64 3
  %v89 = atomicrmw add ptr %v88, i64 1 acq_rel
  %v90 = load i64, ptr %v73, align 8
  %v91 = add i64 %v90, 1
  store i64 %v91, ptr %v73, align 8
  %v92 = mul i64 %v3, %v91
  br label %b6
b6:
  %v93 = load atomic i64, ptr %v88 acquire, align 8
  %v94 = icmp slt i64 %v93, %v92
  br i1 %v94, label %b7, label %b8
b7:
  %v95 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v96 = getelementptr inbounds i64, ptr %v1, i64 4
  %v97 = load i64, ptr %v96, align 8
  %v98 = icmp eq i64 %v97, 0
  br i1 %v98, label %b9, label %b10
b9:
  %v99 = getelementptr inbounds i64, ptr %v1, i64 26
  %v100 = load i64, ptr %v99, align 8
  %v101 = icmp eq i64 %v100, 0
  br i1 %v101, label %b11, label %b12
b11:
  %v102 = add i64 %v7, 0
  %v103 = sdiv i64 %v102, 1
  %v104 = add i64 %v2, 1
  %v105 = mul i64 %v103, %v2
  %v106 = sdiv i64 %v105, %v3
  %v107 = mul i64 %v106, 1
  %v108 = icmp slt i64 %v107, %v7
  %v109 = select i1 %v108, i64 %v107, i64 %v7
  %v110 = mul i64 %v103, %v104
  %v111 = sdiv i64 %v110, %v3
  %v112 = mul i64 %v111, 1
  %v113 = icmp slt i64 %v112, %v7
  %v114 = select i1 %v113, i64 %v112, i64 %v7
  br label %b13
b13:
  %v115 = phi i64 [ %v109, %b11 ], [ %v126, %b14 ]
  %v116 = icmp slt i64 %v115, %v114
  br i1 %v116, label %b14, label %b15
b14:
  %v117 = and i64 0, %v54
  %v118 = mul i64 %v117, %v7
  %v119 = add i64 %v118, %v115
  %v120 = mul i64 %v119, 8
  %v121 = getelementptr inbounds float, ptr %v20, i64 %v120
  %v122 = add i64 0, 0
  %v123 = getelementptr inbounds float, ptr %v121, i64 %v122
  %v124 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v125 = shufflevector <8 x float> %v124, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v125, ptr %v123, align 4
  %v126 = add nsw i64 %v115, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v127 = icmp sgt i64 %v3, 1
  br i1 %v127, label %b16, label %b17
b16:
  %v128 = getelementptr inbounds i64, ptr %v1, i64 3
  %v129 = atomicrmw add ptr %v128, i64 1 acq_rel
  %v130 = load i64, ptr %v73, align 8
  %v131 = add i64 %v130, 1
  store i64 %v131, ptr %v73, align 8
  %v132 = mul i64 %v3, %v131
  br label %b18
b18:
  %v133 = load atomic i64, ptr %v128 acquire, align 8
  %v134 = icmp slt i64 %v133, %v132
  br i1 %v134, label %b19, label %b20
b19:
  %v135 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v136 = getelementptr inbounds float, ptr %v75, i64 0
  %v137 = getelementptr inbounds i64, ptr %v1, i64 4
  %v138 = load i64, ptr %v137, align 8
  %v139 = icmp eq i64 %v138, 0
  br i1 %v139, label %b21, label %b22
b21:
  %v140 = add i64 1, 0
  %v141 = sdiv i64 %v140, 1
  %v142 = add i64 %v2, 1
  %v143 = mul i64 %v141, %v2
  %v144 = sdiv i64 %v143, %v3
  %v145 = mul i64 %v144, 1
  %v146 = icmp slt i64 %v145, 1
  %v147 = select i1 %v146, i64 %v145, i64 1
  %v148 = mul i64 %v141, %v142
  %v149 = sdiv i64 %v148, %v3
  %v150 = mul i64 %v149, 1
  %v151 = icmp slt i64 %v150, 1
  %v152 = select i1 %v151, i64 %v150, i64 1
  %v153 = icmp slt i64 %v152, 1
  %v154 = select i1 %v153, i64 %v152, i64 1
  br label %b23
b23:
  %v155 = phi i64 [ %v147, %b21 ], [ %v270, %b35 ]
  %v156 = icmp slt i64 %v155, %v154
  br i1 %v156, label %b24, label %b25
b24:
  %v157 = mul i64 %v155, 64
  %v158 = mul i64 %v155, 8
  %v159 = add i64 %v157, 0
  %v160 = add i64 %v158, 0
  %v161 = getelementptr inbounds float, ptr %v136, i64 %v159
  %v162 = sub i64 8, %v160
  %v163 = icmp slt i64 %v162, 0
  %v164 = select i1 %v163, i64 0, i64 %v162
  %v165 = icmp ult i64 %v164, 8
  %v166 = select i1 %v165, i64 %v164, i64 8
  %v167 = trunc i64 %v166 to i32
  %v168 = insertelement <8 x i32> poison, i32 %v167, i64 0
  %v169 = shufflevector <8 x i32> %v168, <8 x i32> poison, <8 x i32> zeroinitializer
  %v170 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v169
  %v171 = mul i64 %v160, 8
  %v172 = add i64 0, %v171
  %v173 = getelementptr inbounds float, ptr %v14, i64 %v172
  %v174 = icmp sge i64 %v164, 8
  br i1 %v174, label %b26, label %b27
b26:
  br label %b28
b28:
  %v175 = phi i64 [ 0, %b26 ], [ %v249, %b29 ]
  %v176 = icmp slt i64 %v175, 8
  br i1 %v176, label %b29, label %b30
b29:
  %v177 = add i64 %v175, 0
  %v178 = getelementptr inbounds float, ptr %v173, i64 %v177
  %v179 = load <8 x float>, ptr %v178, align 4
  %v180 = add i64 %v175, 8
  %v181 = getelementptr inbounds float, ptr %v173, i64 %v180
  %v182 = load <8 x float>, ptr %v181, align 4
  %v183 = add i64 %v175, 16
  %v184 = getelementptr inbounds float, ptr %v173, i64 %v183
  %v185 = load <8 x float>, ptr %v184, align 4
  %v186 = add i64 %v175, 24
  %v187 = getelementptr inbounds float, ptr %v173, i64 %v186
  %v188 = load <8 x float>, ptr %v187, align 4
  %v189 = add i64 %v175, 32
  %v190 = getelementptr inbounds float, ptr %v173, i64 %v189
  %v191 = load <8 x float>, ptr %v190, align 4
  %v192 = add i64 %v175, 40
  %v193 = getelementptr inbounds float, ptr %v173, i64 %v192
  %v194 = load <8 x float>, ptr %v193, align 4
  %v195 = add i64 %v175, 48
  %v196 = getelementptr inbounds float, ptr %v173, i64 %v195
  %v197 = load <8 x float>, ptr %v196, align 4
  %v198 = add i64 %v175, 56
  %v199 = getelementptr inbounds float, ptr %v173, i64 %v198
  %v200 = load <8 x float>, ptr %v199, align 4
  %v201 = shufflevector <8 x float> %v179, <8 x float> %v191, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v202 = shufflevector <8 x float> %v179, <8 x float> %v191, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v203 = shufflevector <8 x float> %v182, <8 x float> %v194, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v204 = shufflevector <8 x float> %v182, <8 x float> %v194, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v205 = shufflevector <8 x float> %v185, <8 x float> %v197, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v206 = shufflevector <8 x float> %v185, <8 x float> %v197, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v207 = shufflevector <8 x float> %v188, <8 x float> %v200, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v208 = shufflevector <8 x float> %v188, <8 x float> %v200, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v209 = shufflevector <8 x float> %v201, <8 x float> %v205, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v210 = shufflevector <8 x float> %v201, <8 x float> %v205, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v211 = shufflevector <8 x float> %v203, <8 x float> %v207, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v212 = shufflevector <8 x float> %v203, <8 x float> %v207, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v213 = shufflevector <8 x float> %v202, <8 x float> %v206, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v214 = shufflevector <8 x float> %v202, <8 x float> %v206, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v215 = shufflevector <8 x float> %v204, <8 x float> %v208, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v216 = shufflevector <8 x float> %v204, <8 x float> %v208, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v217 = shufflevector <8 x float> %v209, <8 x float> %v211, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v218 = shufflevector <8 x float> %v209, <8 x float> %v211, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v219 = shufflevector <8 x float> %v210, <8 x float> %v212, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v220 = shufflevector <8 x float> %v210, <8 x float> %v212, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v221 = shufflevector <8 x float> %v213, <8 x float> %v215, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v222 = shufflevector <8 x float> %v213, <8 x float> %v215, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v223 = shufflevector <8 x float> %v214, <8 x float> %v216, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v224 = shufflevector <8 x float> %v214, <8 x float> %v216, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v225 = add i64 %v175, 0
  %v226 = mul i64 %v225, 8
  %v227 = getelementptr inbounds float, ptr %v161, i64 %v226
  store <8 x float> %v217, ptr %v227, align 4
  %v228 = add i64 %v175, 1
  %v229 = mul i64 %v228, 8
  %v230 = getelementptr inbounds float, ptr %v161, i64 %v229
  store <8 x float> %v218, ptr %v230, align 4
  %v231 = add i64 %v175, 2
  %v232 = mul i64 %v231, 8
  %v233 = getelementptr inbounds float, ptr %v161, i64 %v232
  store <8 x float> %v219, ptr %v233, align 4
  %v234 = add i64 %v175, 3
  %v235 = mul i64 %v234, 8
  %v236 = getelementptr inbounds float, ptr %v161, i64 %v235
  store <8 x float> %v220, ptr %v236, align 4
  %v237 = add i64 %v175, 4
  %v238 = mul i64 %v237, 8
  %v239 = getelementptr inbounds float, ptr %v161, i64 %v238
  store <8 x float> %v221, ptr %v239, align 4
  %v240 = add i64 %v175, 5
  %v241 = mul i64 %v240, 8
  %v242 = getelementptr inbounds float, ptr %v161, i64 %v241
  store <8 x float> %v222, ptr %v242, align 4
  %v243 = add i64 %v175, 6
  %v244 = mul i64 %v243, 8
  %v245 = getelementptr inbounds float, ptr %v161, i64 %v244
  store <8 x float> %v223, ptr %v245, align 4
  %v246 = add i64 %v175, 7
  %v247 = mul i64 %v246, 8
  %v248 = getelementptr inbounds float, ptr %v161, i64 %v247
  store <8 x float> %v224, ptr %v248, align 4
  %v249 = add nsw i64 %v175, 8
  br label %b28
b30:
  br label %b31
b31:
  %v250 = phi i64 [ 8, %b30 ], [ %v258, %b32 ]
  %v251 = icmp slt i64 %v250, 8
  br i1 %v251, label %b32, label %b33
b32:
  %v252 = mul i64 %v250, 1
  %v253 = getelementptr inbounds float, ptr %v173, i64 %v252
  %v254 = getelementptr float, ptr %v253, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v255 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v254, <8 x i1> %v170, <8 x float> zeroinitializer)
  %v256 = mul i64 %v250, 8
  %v257 = getelementptr inbounds float, ptr %v161, i64 %v256
  store <8 x float> %v255, ptr %v257, align 4
  %v258 = add nsw i64 %v250, 1
  br label %b31
b33:
  br label %b27
b27:
  %v259 = icmp slt i64 %v164, 8
  br i1 %v259, label %b34, label %b35
b34:
  br label %b36
b36:
  %v260 = phi i64 [ 0, %b34 ], [ %v268, %b37 ]
  %v261 = icmp slt i64 %v260, 8
  br i1 %v261, label %b37, label %b38
b37:
  %v262 = mul i64 %v260, 1
  %v263 = getelementptr inbounds float, ptr %v173, i64 %v262
  %v264 = getelementptr float, ptr %v263, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v265 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v264, <8 x i1> %v170, <8 x float> zeroinitializer)
  %v266 = mul i64 %v260, 8
  %v267 = getelementptr inbounds float, ptr %v161, i64 %v266
  store <8 x float> %v265, ptr %v267, align 4
  %v268 = add nsw i64 %v260, 1
  br label %b36
b38:
  br label %b35
b35:
  %v269 = add i64 %v157, 64
  %v270 = add nsw i64 %v155, 1
  br label %b23
b25:
  br label %b22
b22:
  %v271 = icmp sgt i64 %v3, 1
  br i1 %v271, label %b39, label %b40
b39:
  %v272 = getelementptr inbounds i64, ptr %v1, i64 3
  %v273 = atomicrmw add ptr %v272, i64 1 acq_rel
  %v274 = load i64, ptr %v73, align 8
  %v275 = add i64 %v274, 1
  store i64 %v275, ptr %v73, align 8
  %v276 = mul i64 %v3, %v275
  br label %b41
b41:
  %v277 = load atomic i64, ptr %v272 acquire, align 8
  %v278 = icmp slt i64 %v277, %v276
  br i1 %v278, label %b42, label %b43
b42:
  %v279 = call i32 @sched_yield()
  br label %b41
b43:
  br label %b40
b40:
  br label %b44
b44:
  %v280 = phi i64 [ 0, %b40 ], [ %v406, %b49 ]
  %v281 = icmp slt i64 %v280, %v5
  br i1 %v281, label %b45, label %b46
b45:
  %v283 = add i64 %v7, 0
  %v284 = sdiv i64 %v283, 1
  %v285 = add i64 %v2, 1
  %v286 = mul i64 %v284, %v2
  %v287 = sdiv i64 %v286, %v3
  %v288 = mul i64 %v287, 1
  %v289 = icmp slt i64 %v288, %v7
  %v290 = select i1 %v289, i64 %v288, i64 %v7
  %v291 = mul i64 %v284, %v285
  %v292 = sdiv i64 %v291, %v3
  %v293 = mul i64 %v292, 1
  %v294 = icmp slt i64 %v293, %v7
  %v295 = select i1 %v294, i64 %v293, i64 %v7
  br label %b47
b47:
  %v296 = phi i64 [ %v290, %b45 ], [ %v405, %b52 ]
  %v297 = icmp slt i64 %v296, %v295
  br i1 %v297, label %b48, label %b49
b48:
  %v298 = add i64 %v296, 96
  %v299 = icmp slt i64 %v298, %v295
  %v300 = select i1 %v299, i64 %v298, i64 %v295
  br label %b50
b50:
  %v301 = phi i64 [ 0, %b48 ], [ %v404, %b55 ]
  %v302 = icmp slt i64 %v301, 1
  br i1 %v302, label %b51, label %b52
b51:
  %v303 = sub i64 %v300, %v296
  %v304 = sub i64 8, 1
  %v305 = add i64 %v303, %v304
  %v306 = sdiv i64 %v305, 8
  br label %b53
b53:
  %v307 = phi i64 [ 0, %b51 ], [ %v403, %b60 ]
  %v308 = icmp slt i64 %v307, %v306
  br i1 %v308, label %b54, label %b55
b54:
  %v309 = mul i64 %v303, %v307
  %v310 = sdiv i64 %v309, %v306
  %v311 = add i64 %v296, %v310
  %v312 = add i64 %v307, 1
  %v313 = mul i64 %v303, %v312
  %v314 = sdiv i64 %v313, %v306
  %v315 = add i64 %v296, %v314
  %v316 = mul i64 %v301, 64
  %v317 = getelementptr inbounds float, ptr %v136, i64 %v316
  %v318 = sub i64 %v315, %v311
  %v319 = add i64 %v280, 0
  %v320 = and i64 %v319, %v54
  %v321 = mul i64 %v320, %v7
  %v322 = add i64 %v321, %v311
  %v323 = mul i64 %v322, 8
  %v324 = getelementptr inbounds float, ptr %v20, i64 %v323
  %v325 = getelementptr inbounds float, ptr %v324, i64 0
  %v326 = sub i64 %v318, 1
  %v327 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v326
  %v328 = load ptr, ptr %v327, align 4
  %v329 = icmp sgt i64 %v318, 0
  br i1 %v329, label %b56, label %b57
b56:
  call void %v328(ptr %v325, i64 8, ptr %v317, i64 8, ptr %v282)
  br label %b57
b57:
  %v330 = add i64 %v316, 64
  br label %b58
b58:
  %v331 = phi i64 [ %v311, %b57 ], [ %v402, %b63 ]
  %v332 = icmp slt i64 %v331, %v315
  br i1 %v332, label %b59, label %b60
b59:
  %v333 = sub i64 %v331, %v311
  %v334 = mul i64 %v333, 8
  %v335 = getelementptr inbounds float, ptr %v282, i64 %v334
  %v336 = add i64 %v280, 0
  %v337 = and i64 %v336, %v50
  %v338 = mul i64 %v337, %v7
  %v339 = add i64 %v338, %v331
  %v340 = mul i64 %v339, 1
  %v341 = getelementptr inbounds float, ptr %v10, i64 %v340
  %v342 = getelementptr inbounds float, ptr %v341, i64 0
  %v343 = load float, ptr %v342, align 4
  %v344 = add i64 %v280, 1
  %v345 = and i64 %v344, %v54
  %v346 = mul i64 %v345, %v7
  %v347 = add i64 %v346, %v331
  %v348 = mul i64 %v347, 8
  %v349 = getelementptr inbounds float, ptr %v20, i64 %v348
  br label %b61
b61:
  %v350 = phi i64 [ 0, %b59 ], [ %v401, %b62 ]
  %v351 = icmp slt i64 %v350, 1
  br i1 %v351, label %b62, label %b63
b62:
  %v352 = mul i64 %v301, 1
  %v353 = add i64 %v352, %v350
  %v354 = mul i64 %v353, 8
  %v355 = add i64 0, %v350
  %v356 = mul i64 %v355, 8
  %v357 = getelementptr inbounds float, ptr %v335, i64 %v356
  %v358 = load <8 x float>, ptr %v357, align 4
  %v359 = add i64 0, %v354
  %v360 = fptosi float %v343 to i64
  %v361 = icmp slt i64 %v360, 0
  %v362 = select i1 %v361, i64 0, i64 %v360
  %v363 = icmp sgt i64 %v362, 7
  %v364 = select i1 %v363, i64 7, i64 %v362
  %v365 = mul i64 %v364, 8
  %v366 = add i64 %v359, %v365
  %v367 = getelementptr inbounds float, ptr %v12, i64 %v366
  %v368 = load <8 x float>, ptr %v367, align 4
  %v369 = fadd <8 x float> %v368, %v358
  %v370 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v369)
  %v371 = fneg <8 x float> %v370
  %v372 = fcmp olt <8 x float> %v371, splat (float 0xC05A400000000000)
  %v373 = select <8 x i1> %v372, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v371
  %v374 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v373, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v375 = fsub <8 x float> %v374, splat (float 0x4168000000000000)
  %v376 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v375, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v373)
  %v377 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v375, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v376)
  %v378 = bitcast <8 x float> %v374 to <8 x i32>
  %v379 = fmul <8 x float> %v377, %v377
  %v380 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v377, <8 x float> splat (float 0x3F81227F40000000))
  %v381 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v380, <8 x float> %v377, <8 x float> splat (float 0x3FA5556740000000))
  %v382 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v381, <8 x float> %v377, <8 x float> splat (float 0x3FC5554B00000000))
  %v383 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v382, <8 x float> %v377, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v384 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v379, <8 x float> %v383, <8 x float> %v377)
  %v385 = sub <8 x i32> %v378, splat (i32 1262485250)
  %v386 = lshr <8 x i32> %v385, splat (i32 1)
  %v387 = sub <8 x i32> %v385, %v386
  %v388 = shl <8 x i32> %v386, splat (i32 23)
  %v389 = bitcast <8 x i32> %v388 to <8 x float>
  %v390 = shl <8 x i32> %v387, splat (i32 23)
  %v391 = bitcast <8 x i32> %v390 to <8 x float>
  %v392 = fadd <8 x float> %v384, splat (float 0x3FF0000000000000)
  %v393 = fmul <8 x float> %v392, %v389
  %v394 = fmul <8 x float> %v393, %v391
  %v395 = fcmp olt <8 x float> %v369, splat (float 0x0000000000000000)
  %v396 = select <8 x i1> %v395, <8 x float> %v394, <8 x float> splat (float 0x3FF0000000000000)
  %v397 = fadd <8 x float> %v394, splat (float 0x3FF0000000000000)
  %v398 = fdiv <8 x float> %v396, %v397
  %v399 = add i64 0, %v354
  %v400 = getelementptr inbounds float, ptr %v349, i64 %v399
  store <8 x float> %v398, ptr %v400, align 4
  %v401 = add nsw i64 %v350, 1
  br label %b61
b63:
  %v402 = add nsw i64 %v331, 1
  br label %b58
b60:
  %v403 = add nsw i64 %v307, 1
  br label %b53
b55:
  %v404 = add nsw i64 %v301, 1
  br label %b50
b52:
  %v405 = add nsw i64 %v296, 96
  br label %b47
b49:
  %v406 = add nsw i64 %v280, 1
  br label %b44
b46:
  %v407 = icmp sgt i64 %v3, 1
  br i1 %v407, label %b64, label %b65
b64:
  %v408 = getelementptr inbounds i64, ptr %v1, i64 3
  %v409 = atomicrmw add ptr %v408, i64 1 acq_rel
  %v410 = load i64, ptr %v73, align 8
  %v411 = add i64 %v410, 1
  store i64 %v411, ptr %v73, align 8
  %v412 = mul i64 %v3, %v411
  br label %b66
b66:
  %v413 = load atomic i64, ptr %v408 acquire, align 8
  %v414 = icmp slt i64 %v413, %v412
  br i1 %v414, label %b67, label %b68
b67:
  %v415 = call i32 @sched_yield()
  br label %b66
b68:
  br label %b65
b65:
  %v416 = getelementptr inbounds float, ptr %v75, i64 64
  %v417 = getelementptr inbounds i64, ptr %v1, i64 4
  %v418 = load i64, ptr %v417, align 8
  %v419 = icmp eq i64 %v418, 0
  br i1 %v419, label %b69, label %b70
b69:
  %v420 = add i64 1, 0
  %v421 = sdiv i64 %v420, 1
  %v422 = add i64 %v2, 1
  %v423 = mul i64 %v421, %v2
  %v424 = sdiv i64 %v423, %v3
  %v425 = mul i64 %v424, 1
  %v426 = icmp slt i64 %v425, 1
  %v427 = select i1 %v426, i64 %v425, i64 1
  %v428 = mul i64 %v421, %v422
  %v429 = sdiv i64 %v428, %v3
  %v430 = mul i64 %v429, 1
  %v431 = icmp slt i64 %v430, 1
  %v432 = select i1 %v431, i64 %v430, i64 1
  %v433 = icmp slt i64 %v432, 1
  %v434 = select i1 %v433, i64 %v432, i64 1
  br label %b71
b71:
  %v435 = phi i64 [ %v427, %b69 ], [ %v550, %b83 ]
  %v436 = icmp slt i64 %v435, %v434
  br i1 %v436, label %b72, label %b73
b72:
  %v437 = mul i64 %v435, 64
  %v438 = mul i64 %v435, 8
  %v439 = add i64 %v437, 0
  %v440 = add i64 %v438, 0
  %v441 = getelementptr inbounds float, ptr %v416, i64 %v439
  %v442 = sub i64 8, %v440
  %v443 = icmp slt i64 %v442, 0
  %v444 = select i1 %v443, i64 0, i64 %v442
  %v445 = icmp ult i64 %v444, 8
  %v446 = select i1 %v445, i64 %v444, i64 8
  %v447 = trunc i64 %v446 to i32
  %v448 = insertelement <8 x i32> poison, i32 %v447, i64 0
  %v449 = shufflevector <8 x i32> %v448, <8 x i32> poison, <8 x i32> zeroinitializer
  %v450 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v449
  %v451 = mul i64 %v440, 8
  %v452 = add i64 0, %v451
  %v453 = getelementptr inbounds float, ptr %v16, i64 %v452
  %v454 = icmp sge i64 %v444, 8
  br i1 %v454, label %b74, label %b75
b74:
  br label %b76
b76:
  %v455 = phi i64 [ 0, %b74 ], [ %v529, %b77 ]
  %v456 = icmp slt i64 %v455, 8
  br i1 %v456, label %b77, label %b78
b77:
  %v457 = add i64 %v455, 0
  %v458 = getelementptr inbounds float, ptr %v453, i64 %v457
  %v459 = load <8 x float>, ptr %v458, align 4
  %v460 = add i64 %v455, 8
  %v461 = getelementptr inbounds float, ptr %v453, i64 %v460
  %v462 = load <8 x float>, ptr %v461, align 4
  %v463 = add i64 %v455, 16
  %v464 = getelementptr inbounds float, ptr %v453, i64 %v463
  %v465 = load <8 x float>, ptr %v464, align 4
  %v466 = add i64 %v455, 24
  %v467 = getelementptr inbounds float, ptr %v453, i64 %v466
  %v468 = load <8 x float>, ptr %v467, align 4
  %v469 = add i64 %v455, 32
  %v470 = getelementptr inbounds float, ptr %v453, i64 %v469
  %v471 = load <8 x float>, ptr %v470, align 4
  %v472 = add i64 %v455, 40
  %v473 = getelementptr inbounds float, ptr %v453, i64 %v472
  %v474 = load <8 x float>, ptr %v473, align 4
  %v475 = add i64 %v455, 48
  %v476 = getelementptr inbounds float, ptr %v453, i64 %v475
  %v477 = load <8 x float>, ptr %v476, align 4
  %v478 = add i64 %v455, 56
  %v479 = getelementptr inbounds float, ptr %v453, i64 %v478
  %v480 = load <8 x float>, ptr %v479, align 4
  %v481 = shufflevector <8 x float> %v459, <8 x float> %v471, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v482 = shufflevector <8 x float> %v459, <8 x float> %v471, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v483 = shufflevector <8 x float> %v462, <8 x float> %v474, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v484 = shufflevector <8 x float> %v462, <8 x float> %v474, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v485 = shufflevector <8 x float> %v465, <8 x float> %v477, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v486 = shufflevector <8 x float> %v465, <8 x float> %v477, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v487 = shufflevector <8 x float> %v468, <8 x float> %v480, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v488 = shufflevector <8 x float> %v468, <8 x float> %v480, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v489 = shufflevector <8 x float> %v481, <8 x float> %v485, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v490 = shufflevector <8 x float> %v481, <8 x float> %v485, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v491 = shufflevector <8 x float> %v483, <8 x float> %v487, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v492 = shufflevector <8 x float> %v483, <8 x float> %v487, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v493 = shufflevector <8 x float> %v482, <8 x float> %v486, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v494 = shufflevector <8 x float> %v482, <8 x float> %v486, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v495 = shufflevector <8 x float> %v484, <8 x float> %v488, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v496 = shufflevector <8 x float> %v484, <8 x float> %v488, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v497 = shufflevector <8 x float> %v489, <8 x float> %v491, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v498 = shufflevector <8 x float> %v489, <8 x float> %v491, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v499 = shufflevector <8 x float> %v490, <8 x float> %v492, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v500 = shufflevector <8 x float> %v490, <8 x float> %v492, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v501 = shufflevector <8 x float> %v493, <8 x float> %v495, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v502 = shufflevector <8 x float> %v493, <8 x float> %v495, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v503 = shufflevector <8 x float> %v494, <8 x float> %v496, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v504 = shufflevector <8 x float> %v494, <8 x float> %v496, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v505 = add i64 %v455, 0
  %v506 = mul i64 %v505, 8
  %v507 = getelementptr inbounds float, ptr %v441, i64 %v506
  store <8 x float> %v497, ptr %v507, align 4
  %v508 = add i64 %v455, 1
  %v509 = mul i64 %v508, 8
  %v510 = getelementptr inbounds float, ptr %v441, i64 %v509
  store <8 x float> %v498, ptr %v510, align 4
  %v511 = add i64 %v455, 2
  %v512 = mul i64 %v511, 8
  %v513 = getelementptr inbounds float, ptr %v441, i64 %v512
  store <8 x float> %v499, ptr %v513, align 4
  %v514 = add i64 %v455, 3
  %v515 = mul i64 %v514, 8
  %v516 = getelementptr inbounds float, ptr %v441, i64 %v515
  store <8 x float> %v500, ptr %v516, align 4
  %v517 = add i64 %v455, 4
  %v518 = mul i64 %v517, 8
  %v519 = getelementptr inbounds float, ptr %v441, i64 %v518
  store <8 x float> %v501, ptr %v519, align 4
  %v520 = add i64 %v455, 5
  %v521 = mul i64 %v520, 8
  %v522 = getelementptr inbounds float, ptr %v441, i64 %v521
  store <8 x float> %v502, ptr %v522, align 4
  %v523 = add i64 %v455, 6
  %v524 = mul i64 %v523, 8
  %v525 = getelementptr inbounds float, ptr %v441, i64 %v524
  store <8 x float> %v503, ptr %v525, align 4
  %v526 = add i64 %v455, 7
  %v527 = mul i64 %v526, 8
  %v528 = getelementptr inbounds float, ptr %v441, i64 %v527
  store <8 x float> %v504, ptr %v528, align 4
  %v529 = add nsw i64 %v455, 8
  br label %b76
b78:
  br label %b79
b79:
  %v530 = phi i64 [ 8, %b78 ], [ %v538, %b80 ]
  %v531 = icmp slt i64 %v530, 8
  br i1 %v531, label %b80, label %b81
b80:
  %v532 = mul i64 %v530, 1
  %v533 = getelementptr inbounds float, ptr %v453, i64 %v532
  %v534 = getelementptr float, ptr %v533, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v535 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v534, <8 x i1> %v450, <8 x float> zeroinitializer)
  %v536 = mul i64 %v530, 8
  %v537 = getelementptr inbounds float, ptr %v441, i64 %v536
  store <8 x float> %v535, ptr %v537, align 4
  %v538 = add nsw i64 %v530, 1
  br label %b79
b81:
  br label %b75
b75:
  %v539 = icmp slt i64 %v444, 8
  br i1 %v539, label %b82, label %b83
b82:
  br label %b84
b84:
  %v540 = phi i64 [ 0, %b82 ], [ %v548, %b85 ]
  %v541 = icmp slt i64 %v540, 8
  br i1 %v541, label %b85, label %b86
b85:
  %v542 = mul i64 %v540, 1
  %v543 = getelementptr inbounds float, ptr %v453, i64 %v542
  %v544 = getelementptr float, ptr %v543, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v545 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v544, <8 x i1> %v450, <8 x float> zeroinitializer)
  %v546 = mul i64 %v540, 8
  %v547 = getelementptr inbounds float, ptr %v441, i64 %v546
  store <8 x float> %v545, ptr %v547, align 4
  %v548 = add nsw i64 %v540, 1
  br label %b84
b86:
  br label %b83
b83:
  %v549 = add i64 %v437, 64
  %v550 = add nsw i64 %v435, 1
  br label %b71
b73:
  br label %b70
b70:
  %v551 = icmp sgt i64 %v3, 1
  br i1 %v551, label %b87, label %b88
b87:
  %v552 = getelementptr inbounds i64, ptr %v1, i64 3
  %v553 = atomicrmw add ptr %v552, i64 1 acq_rel
  %v554 = load i64, ptr %v73, align 8
  %v555 = add i64 %v554, 1
  store i64 %v555, ptr %v73, align 8
  %v556 = mul i64 %v3, %v555
  br label %b89
b89:
  %v557 = load atomic i64, ptr %v552 acquire, align 8
  %v558 = icmp slt i64 %v557, %v556
  br i1 %v558, label %b90, label %b91
b90:
  %v559 = call i32 @sched_yield()
  br label %b89
b91:
  br label %b88
b88:
  %v561 = add i64 %v8, 0
  %v562 = sdiv i64 %v561, 1
  %v563 = add i64 %v2, 1
  %v564 = mul i64 %v562, %v2
  %v565 = sdiv i64 %v564, %v3
  %v566 = mul i64 %v565, 1
  %v567 = icmp slt i64 %v566, %v8
  %v568 = select i1 %v567, i64 %v566, i64 %v8
  %v569 = mul i64 %v562, %v563
  %v570 = sdiv i64 %v569, %v3
  %v571 = mul i64 %v570, 1
  %v572 = icmp slt i64 %v571, %v8
  %v573 = select i1 %v572, i64 %v571, i64 %v8
  br label %b92
b92:
  %v574 = phi i64 [ %v568, %b88 ], [ %v629, %b97 ]
  %v575 = icmp slt i64 %v574, %v573
  br i1 %v575, label %b93, label %b94
b93:
  %v576 = add i64 %v574, 96
  %v577 = icmp slt i64 %v576, %v573
  %v578 = select i1 %v577, i64 %v576, i64 %v573
  br label %b95
b95:
  %v579 = phi i64 [ 0, %b93 ], [ %v628, %b100 ]
  %v580 = icmp slt i64 %v579, 1
  br i1 %v580, label %b96, label %b97
b96:
  %v581 = sub i64 %v578, %v574
  %v582 = sub i64 8, 1
  %v583 = add i64 %v581, %v582
  %v584 = sdiv i64 %v583, 8
  br label %b98
b98:
  %v585 = phi i64 [ 0, %b96 ], [ %v627, %b105 ]
  %v586 = icmp slt i64 %v585, %v584
  br i1 %v586, label %b99, label %b100
b99:
  %v587 = mul i64 %v581, %v585
  %v588 = sdiv i64 %v587, %v584
  %v589 = add i64 %v574, %v588
  %v590 = add i64 %v585, 1
  %v591 = mul i64 %v581, %v590
  %v592 = sdiv i64 %v591, %v584
  %v593 = add i64 %v574, %v592
  %v594 = mul i64 %v579, 64
  %v595 = getelementptr inbounds float, ptr %v416, i64 %v594
  %v596 = sub i64 %v593, %v589
  %v597 = mul i64 1, %v7
  %v598 = add i64 %v589, %v597
  %v599 = mul i64 %v598, 8
  %v600 = getelementptr inbounds float, ptr %v20, i64 %v599
  %v601 = getelementptr inbounds float, ptr %v600, i64 0
  %v602 = sub i64 %v596, 1
  %v603 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v602
  %v604 = load ptr, ptr %v603, align 4
  %v605 = icmp sgt i64 %v596, 0
  br i1 %v605, label %b101, label %b102
b101:
  call void %v604(ptr %v601, i64 8, ptr %v595, i64 8, ptr %v560)
  br label %b102
b102:
  %v606 = add i64 %v594, 64
  br label %b103
b103:
  %v607 = phi i64 [ %v589, %b102 ], [ %v626, %b108 ]
  %v608 = icmp slt i64 %v607, %v593
  br i1 %v608, label %b104, label %b105
b104:
  %v609 = sub i64 %v607, %v589
  %v610 = mul i64 %v609, 8
  %v611 = getelementptr inbounds float, ptr %v560, i64 %v610
  %v612 = mul i64 %v607, 8
  %v613 = getelementptr inbounds float, ptr %v34, i64 %v612
  br label %b106
b106:
  %v614 = phi i64 [ 0, %b104 ], [ %v625, %b107 ]
  %v615 = icmp slt i64 %v614, 1
  br i1 %v615, label %b107, label %b108
b107:
  %v616 = mul i64 %v579, 1
  %v617 = add i64 %v616, %v614
  %v618 = mul i64 %v617, 8
  %v619 = add i64 0, %v614
  %v620 = mul i64 %v619, 8
  %v621 = getelementptr inbounds float, ptr %v611, i64 %v620
  %v622 = load <8 x float>, ptr %v621, align 4
  %v623 = add i64 0, %v618
  %v624 = getelementptr inbounds float, ptr %v613, i64 %v623
  store <8 x float> %v622, ptr %v624, align 4
  %v625 = add nsw i64 %v614, 1
  br label %b106
b108:
  %v626 = add nsw i64 %v607, 1
  br label %b103
b105:
  %v627 = add nsw i64 %v585, 1
  br label %b98
b100:
  %v628 = add nsw i64 %v579, 1
  br label %b95
b97:
  %v629 = add nsw i64 %v574, 96
  br label %b92
b94:
  %v630 = add i64 %v8, 0
  %v631 = sdiv i64 %v630, 1
  %v632 = add i64 %v2, 1
  %v633 = mul i64 %v631, %v2
  %v634 = sdiv i64 %v633, %v3
  %v635 = mul i64 %v634, 1
  %v636 = icmp slt i64 %v635, %v8
  %v637 = select i1 %v636, i64 %v635, i64 %v8
  %v638 = mul i64 %v631, %v632
  %v639 = sdiv i64 %v638, %v3
  %v640 = mul i64 %v639, 1
  %v641 = icmp slt i64 %v640, %v8
  %v642 = select i1 %v641, i64 %v640, i64 %v8
  br label %b109
b109:
  %v643 = phi i64 [ %v637, %b94 ], [ %v668, %b114 ]
  %v644 = icmp slt i64 %v643, %v642
  br i1 %v644, label %b110, label %b111
b110:
  br label %b112
b112:
  %v645 = phi i64 [ 0, %b110 ], [ %v654, %b113 ]
  %v646 = phi <8 x float> [ splat (float 0xFFF0000000000000), %b110 ], [ %v653, %b113 ]
  %v647 = icmp slt i64 %v645, 8
  br i1 %v647, label %b113, label %b114
b113:
  %v648 = mul i64 %v643, 8
  %v649 = getelementptr inbounds float, ptr %v34, i64 %v648
  %v650 = add i64 0, %v645
  %v651 = getelementptr inbounds float, ptr %v649, i64 %v650
  %v652 = load <8 x float>, ptr %v651, align 4
  %v653 = call <8 x float> @llvm.maximum.v8f32(<8 x float> %v646, <8 x float> %v652)
  %v654 = add nsw i64 %v645, 8
  br label %b112
b114:
  %v655 = shufflevector <8 x float> %v646, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v656 = shufflevector <8 x float> %v646, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v657 = call <4 x float> @llvm.maximum.v4f32(<4 x float> %v655, <4 x float> %v656)
  %v658 = shufflevector <4 x float> %v657, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v659 = shufflevector <4 x float> %v657, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v660 = call <2 x float> @llvm.maximum.v2f32(<2 x float> %v658, <2 x float> %v659)
  %v661 = extractelement <2 x float> %v660, i64 0
  %v662 = extractelement <2 x float> %v660, i64 1
  %v663 = call float @llvm.maximum.f32(float %v661, float %v662)
  %v664 = call float @llvm.maximum.f32(float %v663, float 0xFFF0000000000000)
  %v665 = mul i64 %v643, 1
  %v666 = getelementptr inbounds float, ptr %v36, i64 %v665
  %v667 = getelementptr inbounds float, ptr %v666, i64 0
  store float %v664, ptr %v667, align 4
  %v668 = add nsw i64 %v643, 1
  br label %b109
b111:
  %v669 = add i64 %v8, 0
  %v670 = sdiv i64 %v669, 1
  %v671 = add i64 %v2, 1
  %v672 = mul i64 %v670, %v2
  %v673 = sdiv i64 %v672, %v3
  %v674 = mul i64 %v673, 1
  %v675 = icmp slt i64 %v674, %v8
  %v676 = select i1 %v675, i64 %v674, i64 %v8
  %v677 = mul i64 %v670, %v671
  %v678 = sdiv i64 %v677, %v3
  %v679 = mul i64 %v678, 1
  %v680 = icmp slt i64 %v679, %v8
  %v681 = select i1 %v680, i64 %v679, i64 %v8
  br label %b115
b115:
  %v682 = phi i64 [ %v676, %b111 ], [ %v725, %b116 ]
  %v683 = icmp slt i64 %v682, %v681
  br i1 %v683, label %b116, label %b117
b116:
  %v684 = mul i64 %v682, 8
  %v685 = getelementptr inbounds float, ptr %v34, i64 %v684
  %v686 = mul i64 %v682, 1
  %v687 = getelementptr inbounds float, ptr %v36, i64 %v686
  %v688 = getelementptr inbounds float, ptr %v687, i64 0
  %v689 = load float, ptr %v688, align 4
  %v690 = mul i64 %v682, 8
  %v691 = getelementptr inbounds float, ptr %v38, i64 %v690
  %v692 = add i64 0, 0
  %v693 = getelementptr inbounds float, ptr %v685, i64 %v692
  %v694 = load <8 x float>, ptr %v693, align 4
  %v695 = insertelement <8 x float> poison, float %v689, i64 0
  %v696 = shufflevector <8 x float> %v695, <8 x float> poison, <8 x i32> zeroinitializer
  %v697 = fsub <8 x float> %v694, %v696
  %v698 = fcmp olt <8 x float> %v697, splat (float 0xC05A400000000000)
  %v699 = select <8 x i1> %v698, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v697
  %v700 = fcmp ogt <8 x float> %v699, splat (float 0x4056400000000000)
  %v701 = select <8 x i1> %v700, <8 x float> splat (float 0x4056400000000000), <8 x float> %v699
  %v702 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v701, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v703 = fsub <8 x float> %v702, splat (float 0x4168000000000000)
  %v704 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v703, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v701)
  %v705 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v703, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v704)
  %v706 = bitcast <8 x float> %v702 to <8 x i32>
  %v707 = fmul <8 x float> %v705, %v705
  %v708 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v705, <8 x float> splat (float 0x3F81227F40000000))
  %v709 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v708, <8 x float> %v705, <8 x float> splat (float 0x3FA5556740000000))
  %v710 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v709, <8 x float> %v705, <8 x float> splat (float 0x3FC5554B00000000))
  %v711 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v710, <8 x float> %v705, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v712 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v707, <8 x float> %v711, <8 x float> %v705)
  %v713 = sub <8 x i32> %v706, splat (i32 1262485250)
  %v714 = lshr <8 x i32> %v713, splat (i32 1)
  %v715 = sub <8 x i32> %v713, %v714
  %v716 = shl <8 x i32> %v714, splat (i32 23)
  %v717 = bitcast <8 x i32> %v716 to <8 x float>
  %v718 = shl <8 x i32> %v715, splat (i32 23)
  %v719 = bitcast <8 x i32> %v718 to <8 x float>
  %v720 = fadd <8 x float> %v712, splat (float 0x3FF0000000000000)
  %v721 = fmul <8 x float> %v720, %v717
  %v722 = fmul <8 x float> %v721, %v719
  %v723 = add i64 0, 0
  %v724 = getelementptr inbounds float, ptr %v691, i64 %v723
  store <8 x float> %v722, ptr %v724, align 4
  %v725 = add nsw i64 %v682, 1
  br label %b115
b117:
  %v726 = add i64 %v8, 0
  %v727 = sdiv i64 %v726, 1
  %v728 = add i64 %v2, 1
  %v729 = mul i64 %v727, %v2
  %v730 = sdiv i64 %v729, %v3
  %v731 = mul i64 %v730, 1
  %v732 = icmp slt i64 %v731, %v8
  %v733 = select i1 %v732, i64 %v731, i64 %v8
  %v734 = mul i64 %v727, %v728
  %v735 = sdiv i64 %v734, %v3
  %v736 = mul i64 %v735, 1
  %v737 = icmp slt i64 %v736, %v8
  %v738 = select i1 %v737, i64 %v736, i64 %v8
  br label %b118
b118:
  %v739 = phi i64 [ %v733, %b117 ], [ %v764, %b123 ]
  %v740 = icmp slt i64 %v739, %v738
  br i1 %v740, label %b119, label %b120
b119:
  br label %b121
b121:
  %v741 = phi i64 [ 0, %b119 ], [ %v750, %b122 ]
  %v742 = phi <8 x float> [ splat (float 0x0000000000000000), %b119 ], [ %v749, %b122 ]
  %v743 = icmp slt i64 %v741, 8
  br i1 %v743, label %b122, label %b123
b122:
  %v744 = mul i64 %v739, 8
  %v745 = getelementptr inbounds float, ptr %v38, i64 %v744
  %v746 = add i64 0, %v741
  %v747 = getelementptr inbounds float, ptr %v745, i64 %v746
  %v748 = load <8 x float>, ptr %v747, align 4
  %v749 = fadd <8 x float> %v742, %v748
  %v750 = add nsw i64 %v741, 8
  br label %b121
b123:
  %v751 = shufflevector <8 x float> %v742, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v752 = shufflevector <8 x float> %v742, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v753 = fadd <4 x float> %v751, %v752
  %v754 = shufflevector <4 x float> %v753, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v755 = shufflevector <4 x float> %v753, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v756 = fadd <2 x float> %v754, %v755
  %v757 = extractelement <2 x float> %v756, i64 0
  %v758 = extractelement <2 x float> %v756, i64 1
  %v759 = fadd float %v757, %v758
  %v760 = fadd float %v759, 0x0000000000000000
  %v761 = mul i64 %v739, 1
  %v762 = getelementptr inbounds float, ptr %v36, i64 %v761
  %v763 = getelementptr inbounds float, ptr %v762, i64 0
  store float %v760, ptr %v763, align 4
  %v764 = add nsw i64 %v739, 1
  br label %b118
b120:
  %v765 = add i64 %v8, 0
  %v766 = sdiv i64 %v765, 1
  %v767 = add i64 %v2, 1
  %v768 = mul i64 %v766, %v2
  %v769 = sdiv i64 %v768, %v3
  %v770 = mul i64 %v769, 1
  %v771 = icmp slt i64 %v770, %v8
  %v772 = select i1 %v771, i64 %v770, i64 %v8
  %v773 = mul i64 %v766, %v767
  %v774 = sdiv i64 %v773, %v3
  %v775 = mul i64 %v774, 1
  %v776 = icmp slt i64 %v775, %v8
  %v777 = select i1 %v776, i64 %v775, i64 %v8
  br label %b124
b124:
  %v778 = phi i64 [ %v772, %b120 ], [ %v788, %b125 ]
  %v779 = icmp slt i64 %v778, %v777
  br i1 %v779, label %b125, label %b126
b125:
  %v780 = mul i64 %v778, 1
  %v781 = getelementptr inbounds float, ptr %v36, i64 %v780
  %v782 = getelementptr inbounds float, ptr %v781, i64 0
  %v783 = load float, ptr %v782, align 4
  %v784 = mul i64 %v778, 1
  %v785 = getelementptr inbounds float, ptr %v40, i64 %v784
  %v786 = add i64 0, 0
  %v787 = getelementptr inbounds float, ptr %v785, i64 %v786
  store float %v783, ptr %v787, align 4
  %v788 = add nsw i64 %v778, 1
  br label %b124
b126:
  %v789 = add i64 %v8, 0
  %v790 = sdiv i64 %v789, 1
  %v791 = add i64 %v2, 1
  %v792 = mul i64 %v790, %v2
  %v793 = sdiv i64 %v792, %v3
  %v794 = mul i64 %v793, 1
  %v795 = icmp slt i64 %v794, %v8
  %v796 = select i1 %v795, i64 %v794, i64 %v8
  %v797 = mul i64 %v790, %v791
  %v798 = sdiv i64 %v797, %v3
  %v799 = mul i64 %v798, 1
  %v800 = icmp slt i64 %v799, %v8
  %v801 = select i1 %v800, i64 %v799, i64 %v8
  br label %b127
b127:
  %v802 = phi i64 [ %v796, %b126 ], [ %v820, %b128 ]
  %v803 = icmp slt i64 %v802, %v801
  br i1 %v803, label %b128, label %b129
b128:
  %v804 = mul i64 %v802, 8
  %v805 = getelementptr inbounds float, ptr %v38, i64 %v804
  %v806 = mul i64 %v802, 1
  %v807 = getelementptr inbounds float, ptr %v40, i64 %v806
  %v808 = getelementptr inbounds float, ptr %v807, i64 0
  %v809 = load float, ptr %v808, align 4
  %v810 = mul i64 %v802, 8
  %v811 = getelementptr inbounds float, ptr %v24, i64 %v810
  %v812 = add i64 0, 0
  %v813 = getelementptr inbounds float, ptr %v805, i64 %v812
  %v814 = load <8 x float>, ptr %v813, align 4
  %v815 = insertelement <8 x float> poison, float %v809, i64 0
  %v816 = shufflevector <8 x float> %v815, <8 x float> poison, <8 x i32> zeroinitializer
  %v817 = fdiv <8 x float> %v814, %v816
  %v818 = add i64 0, 0
  %v819 = getelementptr inbounds float, ptr %v811, i64 %v818
  store <8 x float> %v817, ptr %v819, align 4
  %v820 = add nsw i64 %v802, 1
  br label %b127
b129:
  %v821 = icmp sgt i64 %v3, 1
  br i1 %v821, label %b130, label %b131
b130:
  %v822 = getelementptr inbounds i64, ptr %v1, i64 3
  %v823 = atomicrmw add ptr %v822, i64 1 acq_rel
  %v824 = load i64, ptr %v73, align 8
  %v825 = add i64 %v824, 1
  store i64 %v825, ptr %v73, align 8
  %v826 = mul i64 %v3, %v825
  br label %b132
b132:
  %v827 = load atomic i64, ptr %v822 acquire, align 8
  %v828 = icmp slt i64 %v827, %v826
  br i1 %v828, label %b133, label %b134
b133:
  %v829 = call i32 @sched_yield()
  br label %b132
b134:
  br label %b131
b131:
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
  %v73 = alloca i64, i64 1, align 8
  %v234 = alloca float, i64 64, align 4
  %v429 = alloca float, i64 64, align 4
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
  %v49 = getelementptr inbounds i64, ptr %v1, i64 6
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 10
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 11
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 13
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 18
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 19
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 20
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 21
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 22
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 23
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 24
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 25
  %v72 = load i64, ptr %v71, align 8
  store i64 0, ptr %v73, align 8
  %v74 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v75 = load ptr, ptr %v74, align 4
  %v76 = mul i64 %v2, 15360
  %v77 = add i64 %v76, 128
  %v78 = getelementptr inbounds float, ptr %v75, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v75, i64 0
  %v80 = getelementptr inbounds i64, ptr %v1, i64 4
  %v81 = load i64, ptr %v80, align 8
  %v82 = icmp eq i64 %v81, 0
  br i1 %v82, label %b0, label %b1
b0:
  %v83 = add i64 1, 0
  %v84 = sdiv i64 %v83, 1
  %v85 = add i64 %v2, 1
  %v86 = mul i64 %v84, %v2
  %v87 = sdiv i64 %v86, %v3
  %v88 = mul i64 %v87, 1
  %v89 = icmp slt i64 %v88, 1
  %v90 = select i1 %v89, i64 %v88, i64 1
  %v91 = mul i64 %v84, %v85
  %v92 = sdiv i64 %v91, %v3
  %v93 = mul i64 %v92, 1
  %v94 = icmp slt i64 %v93, 1
  %v95 = select i1 %v94, i64 %v93, i64 1
  %v96 = icmp slt i64 %v95, 1
  %v97 = select i1 %v96, i64 %v95, i64 1
  br label %b2
b2:
  %v98 = phi i64 [ %v90, %b0 ], [ %v126, %b7 ]
  %v99 = icmp slt i64 %v98, %v97
  br i1 %v99, label %b3, label %b4
b3:
  %v100 = mul i64 %v98, 64
  %v101 = mul i64 %v98, 8
  %v102 = add i64 %v100, 0
  %v103 = add i64 %v101, 0
  %v104 = getelementptr inbounds float, ptr %v79, i64 %v102
  %v105 = sub i64 8, %v103
  %v106 = icmp slt i64 %v105, 0
  %v107 = select i1 %v106, i64 0, i64 %v105
  %v108 = icmp ult i64 %v107, 8
  %v109 = select i1 %v108, i64 %v107, i64 8
  %v110 = trunc i64 %v109 to i32
  %v111 = insertelement <8 x i32> poison, i32 %v110, i64 0
  %v112 = shufflevector <8 x i32> %v111, <8 x i32> poison, <8 x i32> zeroinitializer
  %v113 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v112
  %v114 = mul i64 %v103, 1
  %v115 = add i64 0, %v114
  %v116 = getelementptr inbounds float, ptr %v16, i64 %v115
  br label %b5
b5:
  %v117 = phi i64 [ 0, %b3 ], [ %v124, %b6 ]
  %v118 = icmp slt i64 %v117, 8
  br i1 %v118, label %b6, label %b7
b6:
  %v119 = mul i64 %v117, 8
  %v120 = getelementptr inbounds float, ptr %v116, i64 %v119
  %v121 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v120, <8 x i1> %v113, <8 x float> zeroinitializer)
  %v122 = mul i64 %v117, 8
  %v123 = getelementptr inbounds float, ptr %v104, i64 %v122
  store <8 x float> %v121, ptr %v123, align 4
  %v124 = add nsw i64 %v117, 1
  br label %b5
b7:
  %v125 = add i64 %v100, 64
  %v126 = add nsw i64 %v98, 1
  br label %b2
b4:
  br label %b1
b1:
  %v127 = icmp sgt i64 %v3, 1
  br i1 %v127, label %b8, label %b9
b8:
  %v128 = getelementptr inbounds i64, ptr %v1, i64 3
  %v129 = atomicrmw add ptr %v128, i64 1 acq_rel
  %v130 = load i64, ptr %v73, align 8
  %v131 = add i64 %v130, 1
  store i64 %v131, ptr %v73, align 8
  %v132 = mul i64 %v3, %v131
  br label %b10
b10:
  %v133 = load atomic i64, ptr %v128 acquire, align 8
  %v134 = icmp slt i64 %v133, %v132
  br i1 %v134, label %b11, label %b12
b11:
  %v135 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  %v136 = add i64 %v8, 0
  %v137 = sdiv i64 %v136, 1
  %v138 = add i64 %v2, 1
  %v139 = mul i64 %v137, %v2
  %v140 = sdiv i64 %v139, %v3
  %v141 = mul i64 %v140, 1
  %v142 = icmp slt i64 %v141, %v8
  %v143 = select i1 %v142, i64 %v141, i64 %v8
  %v144 = mul i64 %v137, %v138
  %v145 = sdiv i64 %v144, %v3
  %v146 = mul i64 %v145, 1
  %v147 = icmp slt i64 %v146, %v8
  %v148 = select i1 %v147, i64 %v146, i64 %v8
  br label %b13
b13:
  %v149 = phi i64 [ %v143, %b9 ], [ %v188, %b18 ]
  %v150 = icmp slt i64 %v149, %v148
  br i1 %v150, label %b14, label %b15
b14:
  br label %b16
b16:
  %v151 = phi i64 [ 0, %b14 ], [ %v174, %b17 ]
  %v152 = phi <8 x float> [ splat (float 0x0000000000000000), %b14 ], [ %v173, %b17 ]
  %v153 = icmp slt i64 %v151, 8
  br i1 %v153, label %b17, label %b18
b17:
  %v154 = mul i64 %v149, 8
  %v155 = getelementptr inbounds float, ptr %v18, i64 %v154
  %v156 = mul i64 %v149, 8
  %v157 = getelementptr inbounds float, ptr %v24, i64 %v156
  %v158 = mul i64 %v149, 1
  %v159 = getelementptr inbounds float, ptr %v40, i64 %v158
  %v160 = getelementptr inbounds float, ptr %v159, i64 0
  %v161 = load float, ptr %v160, align 4
  %v162 = add i64 0, %v151
  %v163 = getelementptr inbounds float, ptr %v155, i64 %v162
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = add i64 0, %v151
  %v166 = getelementptr inbounds float, ptr %v157, i64 %v165
  %v167 = load <8 x float>, ptr %v166, align 4
  %v168 = fmul <8 x float> %v164, %v167
  %v169 = insertelement <8 x float> poison, float %v161, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = fdiv <8 x float> %v168, %v170
  %v172 = fneg <8 x float> %v171
  %v173 = fadd <8 x float> %v152, %v172
  %v174 = add nsw i64 %v151, 8
  br label %b16
b18:
  %v175 = shufflevector <8 x float> %v152, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v176 = shufflevector <8 x float> %v152, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v177 = fadd <4 x float> %v175, %v176
  %v178 = shufflevector <4 x float> %v177, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v179 = shufflevector <4 x float> %v177, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v180 = fadd <2 x float> %v178, %v179
  %v181 = extractelement <2 x float> %v180, i64 0
  %v182 = extractelement <2 x float> %v180, i64 1
  %v183 = fadd float %v181, %v182
  %v184 = fadd float %v183, 0x0000000000000000
  %v185 = mul i64 %v149, 1
  %v186 = getelementptr inbounds float, ptr %v42, i64 %v185
  %v187 = getelementptr inbounds float, ptr %v186, i64 0
  store float %v184, ptr %v187, align 4
  %v188 = add nsw i64 %v149, 1
  br label %b13
b15:
  %v189 = add i64 %v8, 0
  %v190 = sdiv i64 %v189, 1
  %v191 = add i64 %v2, 1
  %v192 = mul i64 %v190, %v2
  %v193 = sdiv i64 %v192, %v3
  %v194 = mul i64 %v193, 1
  %v195 = icmp slt i64 %v194, %v8
  %v196 = select i1 %v195, i64 %v194, i64 %v8
  %v197 = mul i64 %v190, %v191
  %v198 = sdiv i64 %v197, %v3
  %v199 = mul i64 %v198, 1
  %v200 = icmp slt i64 %v199, %v8
  %v201 = select i1 %v200, i64 %v199, i64 %v8
  br label %b19
b19:
  %v202 = phi i64 [ %v196, %b15 ], [ %v233, %b20 ]
  %v203 = icmp slt i64 %v202, %v201
  br i1 %v203, label %b20, label %b21
b20:
  %v204 = mul i64 %v202, 8
  %v205 = getelementptr inbounds float, ptr %v18, i64 %v204
  %v206 = mul i64 %v202, 1
  %v207 = getelementptr inbounds float, ptr %v40, i64 %v206
  %v208 = getelementptr inbounds float, ptr %v207, i64 0
  %v209 = load float, ptr %v208, align 4
  %v210 = mul i64 %v202, 1
  %v211 = getelementptr inbounds float, ptr %v42, i64 %v210
  %v212 = getelementptr inbounds float, ptr %v211, i64 0
  %v213 = load float, ptr %v212, align 4
  %v214 = mul i64 %v202, 8
  %v215 = getelementptr inbounds float, ptr %v38, i64 %v214
  %v216 = mul i64 %v202, 8
  %v217 = getelementptr inbounds float, ptr %v44, i64 %v216
  %v218 = add i64 0, 0
  %v219 = getelementptr inbounds float, ptr %v205, i64 %v218
  %v220 = load <8 x float>, ptr %v219, align 4
  %v221 = insertelement <8 x float> poison, float %v209, i64 0
  %v222 = shufflevector <8 x float> %v221, <8 x float> poison, <8 x i32> zeroinitializer
  %v223 = fdiv <8 x float> %v220, %v222
  %v224 = insertelement <8 x float> poison, float %v213, i64 0
  %v225 = shufflevector <8 x float> %v224, <8 x float> poison, <8 x i32> zeroinitializer
  %v226 = fadd <8 x float> %v223, %v225
  %v227 = add i64 0, 0
  %v228 = getelementptr inbounds float, ptr %v215, i64 %v227
  %v229 = load <8 x float>, ptr %v228, align 4
  %v230 = fmul <8 x float> %v226, %v229
  %v231 = add i64 0, 0
  %v232 = getelementptr inbounds float, ptr %v217, i64 %v231
  store <8 x float> %v230, ptr %v232, align 4
  %v233 = add nsw i64 %v202, 1
  br label %b19
b21:
  %v235 = add i64 %v8, 0
  %v236 = sdiv i64 %v235, 1
  %v237 = add i64 %v2, 1
  %v238 = mul i64 %v236, %v2
  %v239 = sdiv i64 %v238, %v3
  %v240 = mul i64 %v239, 1
  %v241 = icmp slt i64 %v240, %v8
  %v242 = select i1 %v241, i64 %v240, i64 %v8
  %v243 = mul i64 %v236, %v237
  %v244 = sdiv i64 %v243, %v3
  %v245 = mul i64 %v244, 1
  %v246 = icmp slt i64 %v245, %v8
  %v247 = select i1 %v246, i64 %v245, i64 %v8
  br label %b22
b22:
  %v248 = phi i64 [ %v242, %b21 ], [ %v301, %b27 ]
  %v249 = icmp slt i64 %v248, %v247
  br i1 %v249, label %b23, label %b24
b23:
  %v250 = add i64 %v248, 96
  %v251 = icmp slt i64 %v250, %v247
  %v252 = select i1 %v251, i64 %v250, i64 %v247
  br label %b25
b25:
  %v253 = phi i64 [ 0, %b23 ], [ %v300, %b30 ]
  %v254 = icmp slt i64 %v253, 1
  br i1 %v254, label %b26, label %b27
b26:
  %v255 = sub i64 %v252, %v248
  %v256 = sub i64 8, 1
  %v257 = add i64 %v255, %v256
  %v258 = sdiv i64 %v257, 8
  br label %b28
b28:
  %v259 = phi i64 [ 0, %b26 ], [ %v299, %b35 ]
  %v260 = icmp slt i64 %v259, %v258
  br i1 %v260, label %b29, label %b30
b29:
  %v261 = mul i64 %v255, %v259
  %v262 = sdiv i64 %v261, %v258
  %v263 = add i64 %v248, %v262
  %v264 = add i64 %v259, 1
  %v265 = mul i64 %v255, %v264
  %v266 = sdiv i64 %v265, %v258
  %v267 = add i64 %v248, %v266
  %v268 = mul i64 %v253, 64
  %v269 = getelementptr inbounds float, ptr %v79, i64 %v268
  %v270 = sub i64 %v267, %v263
  %v271 = mul i64 %v263, 8
  %v272 = getelementptr inbounds float, ptr %v44, i64 %v271
  %v273 = getelementptr inbounds float, ptr %v272, i64 0
  %v274 = sub i64 %v270, 1
  %v275 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v274
  %v276 = load ptr, ptr %v275, align 4
  %v277 = icmp sgt i64 %v270, 0
  br i1 %v277, label %b31, label %b32
b31:
  call void %v276(ptr %v273, i64 8, ptr %v269, i64 8, ptr %v234)
  br label %b32
b32:
  %v278 = add i64 %v268, 64
  br label %b33
b33:
  %v279 = phi i64 [ %v263, %b32 ], [ %v298, %b38 ]
  %v280 = icmp slt i64 %v279, %v267
  br i1 %v280, label %b34, label %b35
b34:
  %v281 = sub i64 %v279, %v263
  %v282 = mul i64 %v281, 8
  %v283 = getelementptr inbounds float, ptr %v234, i64 %v282
  %v284 = mul i64 %v279, 8
  %v285 = getelementptr inbounds float, ptr %v46, i64 %v284
  br label %b36
b36:
  %v286 = phi i64 [ 0, %b34 ], [ %v297, %b37 ]
  %v287 = icmp slt i64 %v286, 1
  br i1 %v287, label %b37, label %b38
b37:
  %v288 = mul i64 %v253, 1
  %v289 = add i64 %v288, %v286
  %v290 = mul i64 %v289, 8
  %v291 = add i64 0, %v286
  %v292 = mul i64 %v291, 8
  %v293 = getelementptr inbounds float, ptr %v283, i64 %v292
  %v294 = load <8 x float>, ptr %v293, align 4
  %v295 = add i64 0, %v290
  %v296 = getelementptr inbounds float, ptr %v285, i64 %v295
  store <8 x float> %v294, ptr %v296, align 4
  %v297 = add nsw i64 %v286, 1
  br label %b36
b38:
  %v298 = add nsw i64 %v279, 1
  br label %b33
b35:
  %v299 = add nsw i64 %v259, 1
  br label %b28
b30:
  %v300 = add nsw i64 %v253, 1
  br label %b25
b27:
  %v301 = add nsw i64 %v248, 96
  br label %b22
b24:
  %v302 = icmp sgt i64 %v3, 1
  br i1 %v302, label %b39, label %b40
b39:
  %v303 = getelementptr inbounds i64, ptr %v1, i64 3
  %v304 = atomicrmw add ptr %v303, i64 1 acq_rel
  %v305 = load i64, ptr %v73, align 8
  %v306 = add i64 %v305, 1
  store i64 %v306, ptr %v73, align 8
  %v307 = mul i64 %v3, %v306
  br label %b41
b41:
  %v308 = load atomic i64, ptr %v303 acquire, align 8
  %v309 = icmp slt i64 %v308, %v307
  br i1 %v309, label %b42, label %b43
b42:
  %v310 = call i32 @sched_yield()
  br label %b41
b43:
  br label %b40
b40:
  %v311 = getelementptr inbounds float, ptr %v75, i64 64
  %v312 = getelementptr inbounds i64, ptr %v1, i64 4
  %v313 = load i64, ptr %v312, align 8
  %v314 = icmp eq i64 %v313, 0
  br i1 %v314, label %b44, label %b45
b44:
  %v315 = add i64 1, 0
  %v316 = sdiv i64 %v315, 1
  %v317 = add i64 %v2, 1
  %v318 = mul i64 %v316, %v2
  %v319 = sdiv i64 %v318, %v3
  %v320 = mul i64 %v319, 1
  %v321 = icmp slt i64 %v320, 1
  %v322 = select i1 %v321, i64 %v320, i64 1
  %v323 = mul i64 %v316, %v317
  %v324 = sdiv i64 %v323, %v3
  %v325 = mul i64 %v324, 1
  %v326 = icmp slt i64 %v325, 1
  %v327 = select i1 %v326, i64 %v325, i64 1
  %v328 = icmp slt i64 %v327, 1
  %v329 = select i1 %v328, i64 %v327, i64 1
  br label %b46
b46:
  %v330 = phi i64 [ %v322, %b44 ], [ %v358, %b51 ]
  %v331 = icmp slt i64 %v330, %v329
  br i1 %v331, label %b47, label %b48
b47:
  %v332 = mul i64 %v330, 64
  %v333 = mul i64 %v330, 8
  %v334 = add i64 %v332, 0
  %v335 = add i64 %v333, 0
  %v336 = getelementptr inbounds float, ptr %v311, i64 %v334
  %v337 = sub i64 8, %v335
  %v338 = icmp slt i64 %v337, 0
  %v339 = select i1 %v338, i64 0, i64 %v337
  %v340 = icmp ult i64 %v339, 8
  %v341 = select i1 %v340, i64 %v339, i64 8
  %v342 = trunc i64 %v341 to i32
  %v343 = insertelement <8 x i32> poison, i32 %v342, i64 0
  %v344 = shufflevector <8 x i32> %v343, <8 x i32> poison, <8 x i32> zeroinitializer
  %v345 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v344
  %v346 = mul i64 %v335, 1
  %v347 = add i64 0, %v346
  %v348 = getelementptr inbounds float, ptr %v14, i64 %v347
  br label %b49
b49:
  %v349 = phi i64 [ 0, %b47 ], [ %v356, %b50 ]
  %v350 = icmp slt i64 %v349, 8
  br i1 %v350, label %b50, label %b51
b50:
  %v351 = mul i64 %v349, 8
  %v352 = getelementptr inbounds float, ptr %v348, i64 %v351
  %v353 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v352, <8 x i1> %v345, <8 x float> zeroinitializer)
  %v354 = mul i64 %v349, 8
  %v355 = getelementptr inbounds float, ptr %v336, i64 %v354
  store <8 x float> %v353, ptr %v355, align 4
  %v356 = add nsw i64 %v349, 1
  br label %b49
b51:
  %v357 = add i64 %v332, 64
  %v358 = add nsw i64 %v330, 1
  br label %b46
b48:
  br label %b45
b45:
  %v359 = icmp sgt i64 %v3, 1
  br i1 %v359, label %b52, label %b53
b52:
  %v360 = getelementptr inbounds i64, ptr %v1, i64 3
  %v361 = atomicrmw add ptr %v360, i64 1 acq_rel
  %v362 = load i64, ptr %v73, align 8
  %v363 = add i64 %v362, 1
  store i64 %v363, ptr %v73, align 8
  %v364 = mul i64 %v3, %v363
  br label %b54
b54:
  %v365 = load atomic i64, ptr %v360 acquire, align 8
  %v366 = icmp slt i64 %v365, %v364
  br i1 %v366, label %b55, label %b56
b55:
  %v367 = call i32 @sched_yield()
  br label %b54
b56:
  br label %b53
b53:
  br label %b57
b57:
  %v368 = phi i64 [ 0, %b53 ], [ %v505, %b65 ]
  %v369 = icmp slt i64 %v368, %v5
  br i1 %v369, label %b58, label %b59
b58:
  %v370 = sub i64 %v5, 1
  %v371 = sub i64 %v370, %v368
  %v372 = add i64 %v7, 0
  %v373 = sdiv i64 %v372, 1
  %v374 = add i64 %v2, 1
  %v375 = mul i64 %v373, %v2
  %v376 = sdiv i64 %v375, %v3
  %v377 = mul i64 %v376, 1
  %v378 = icmp slt i64 %v377, %v7
  %v379 = select i1 %v378, i64 %v377, i64 %v7
  %v380 = mul i64 %v373, %v374
  %v381 = sdiv i64 %v380, %v3
  %v382 = mul i64 %v381, 1
  %v383 = icmp slt i64 %v382, %v7
  %v384 = select i1 %v383, i64 %v382, i64 %v7
  br label %b60
b60:
  %v385 = phi i64 [ %v379, %b58 ], [ %v428, %b61 ]
  %v386 = icmp slt i64 %v385, %v384
  br i1 %v386, label %b61, label %b62
b61:
  %v387 = add i64 %v371, 1
  %v388 = and i64 %v387, 1
  %v389 = mul i64 %v388, %v7
  %v390 = add i64 %v389, %v385
  %v391 = mul i64 %v390, 8
  %v392 = getelementptr inbounds float, ptr %v22, i64 %v391
  %v393 = add i64 %v371, 0
  %v394 = and i64 %v393, %v70
  %v395 = mul i64 %v394, %v7
  %v396 = add i64 %v395, %v385
  %v397 = mul i64 %v396, 8
  %v398 = getelementptr inbounds float, ptr %v46, i64 %v397
  %v399 = add i64 %v371, 1
  %v400 = and i64 %v399, %v54
  %v401 = mul i64 %v400, %v7
  %v402 = add i64 %v401, %v385
  %v403 = mul i64 %v402, 8
  %v404 = getelementptr inbounds float, ptr %v20, i64 %v403
  %v405 = add i64 %v371, 0
  %v406 = and i64 %v405, %v72
  %v407 = mul i64 %v406, %v7
  %v408 = add i64 %v407, %v385
  %v409 = mul i64 %v408, 8
  %v410 = getelementptr inbounds float, ptr %v48, i64 %v409
  %v411 = add i64 0, 0
  %v412 = getelementptr inbounds float, ptr %v392, i64 %v411
  %v413 = load <8 x float>, ptr %v412, align 4
  %v414 = add i64 0, 0
  %v415 = getelementptr inbounds float, ptr %v398, i64 %v414
  %v416 = load <8 x float>, ptr %v415, align 4
  %v417 = fadd <8 x float> %v413, %v416
  %v418 = add i64 0, 0
  %v419 = getelementptr inbounds float, ptr %v404, i64 %v418
  %v420 = load <8 x float>, ptr %v419, align 4
  %v421 = fmul <8 x float> %v417, %v420
  %v422 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v423 = shufflevector <8 x float> %v422, <8 x float> poison, <8 x i32> zeroinitializer
  %v424 = fsub <8 x float> %v423, %v420
  %v425 = fmul <8 x float> %v421, %v424
  %v426 = add i64 0, 0
  %v427 = getelementptr inbounds float, ptr %v410, i64 %v426
  store <8 x float> %v425, ptr %v427, align 4
  %v428 = add nsw i64 %v385, 1
  br label %b60
b62:
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
  br label %b63
b63:
  %v443 = phi i64 [ %v437, %b62 ], [ %v504, %b68 ]
  %v444 = icmp slt i64 %v443, %v442
  br i1 %v444, label %b64, label %b65
b64:
  %v445 = add i64 %v443, 96
  %v446 = icmp slt i64 %v445, %v442
  %v447 = select i1 %v446, i64 %v445, i64 %v442
  br label %b66
b66:
  %v448 = phi i64 [ 0, %b64 ], [ %v503, %b71 ]
  %v449 = icmp slt i64 %v448, 1
  br i1 %v449, label %b67, label %b68
b67:
  %v450 = sub i64 %v447, %v443
  %v451 = sub i64 8, 1
  %v452 = add i64 %v450, %v451
  %v453 = sdiv i64 %v452, 8
  br label %b69
b69:
  %v454 = phi i64 [ 0, %b67 ], [ %v502, %b76 ]
  %v455 = icmp slt i64 %v454, %v453
  br i1 %v455, label %b70, label %b71
b70:
  %v456 = mul i64 %v450, %v454
  %v457 = sdiv i64 %v456, %v453
  %v458 = add i64 %v443, %v457
  %v459 = add i64 %v454, 1
  %v460 = mul i64 %v450, %v459
  %v461 = sdiv i64 %v460, %v453
  %v462 = add i64 %v443, %v461
  %v463 = mul i64 %v448, 64
  %v464 = getelementptr inbounds float, ptr %v311, i64 %v463
  %v465 = sub i64 %v462, %v458
  %v466 = add i64 %v371, 0
  %v467 = and i64 %v466, %v72
  %v468 = mul i64 %v467, %v7
  %v469 = add i64 %v468, %v458
  %v470 = mul i64 %v469, 8
  %v471 = getelementptr inbounds float, ptr %v48, i64 %v470
  %v472 = getelementptr inbounds float, ptr %v471, i64 0
  %v473 = sub i64 %v465, 1
  %v474 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v473
  %v475 = load ptr, ptr %v474, align 4
  %v476 = icmp sgt i64 %v465, 0
  br i1 %v476, label %b72, label %b73
b72:
  call void %v475(ptr %v472, i64 8, ptr %v464, i64 8, ptr %v429)
  br label %b73
b73:
  %v477 = add i64 %v463, 64
  br label %b74
b74:
  %v478 = phi i64 [ %v458, %b73 ], [ %v501, %b79 ]
  %v479 = icmp slt i64 %v478, %v462
  br i1 %v479, label %b75, label %b76
b75:
  %v480 = sub i64 %v478, %v458
  %v481 = mul i64 %v480, 8
  %v482 = getelementptr inbounds float, ptr %v429, i64 %v481
  %v483 = add i64 %v371, 0
  %v484 = and i64 %v483, 1
  %v485 = mul i64 %v484, %v7
  %v486 = add i64 %v485, %v478
  %v487 = mul i64 %v486, 8
  %v488 = getelementptr inbounds float, ptr %v22, i64 %v487
  br label %b77
b77:
  %v489 = phi i64 [ 0, %b75 ], [ %v500, %b78 ]
  %v490 = icmp slt i64 %v489, 1
  br i1 %v490, label %b78, label %b79
b78:
  %v491 = mul i64 %v448, 1
  %v492 = add i64 %v491, %v489
  %v493 = mul i64 %v492, 8
  %v494 = add i64 0, %v489
  %v495 = mul i64 %v494, 8
  %v496 = getelementptr inbounds float, ptr %v482, i64 %v495
  %v497 = load <8 x float>, ptr %v496, align 4
  %v498 = add i64 0, %v493
  %v499 = getelementptr inbounds float, ptr %v488, i64 %v498
  store <8 x float> %v497, ptr %v499, align 4
  %v500 = add nsw i64 %v489, 1
  br label %b77
b79:
  %v501 = add nsw i64 %v478, 1
  br label %b74
b76:
  %v502 = add nsw i64 %v454, 1
  br label %b69
b71:
  %v503 = add nsw i64 %v448, 1
  br label %b66
b68:
  %v504 = add nsw i64 %v443, 96
  br label %b63
b65:
  %v505 = add nsw i64 %v368, 1
  br label %b57
b59:
  %v506 = icmp sgt i64 %v3, 1
  br i1 %v506, label %b80, label %b81
b80:
  %v507 = getelementptr inbounds i64, ptr %v1, i64 3
  %v508 = atomicrmw add ptr %v507, i64 1 acq_rel
  %v509 = load i64, ptr %v73, align 8
  %v510 = add i64 %v509, 1
  store i64 %v510, ptr %v73, align 8
  %v511 = mul i64 %v3, %v510
  br label %b82
b82:
  %v512 = load atomic i64, ptr %v507 acquire, align 8
  %v513 = icmp slt i64 %v512, %v511
  br i1 %v513, label %b83, label %b84
b83:
  %v514 = call i32 @sched_yield()
  br label %b82
b84:
  br label %b81
b81:
  %v515 = icmp eq i64 %v2, 0
  br i1 %v515, label %b85, label %b86
b85:
  br label %b87
b87:
  %v516 = phi i64 [ 0, %b85 ], [ %v519, %b88 ]
  %v517 = icmp slt i64 %v516, 64
  br i1 %v517, label %b88, label %b89
b88:
  %v518 = getelementptr inbounds float, ptr %v26, i64 %v516
  store float 0x0000000000000000, ptr %v518, align 4
  %v519 = add nsw i64 %v516, 1
  br label %b87
b89:
  br label %b90
b90:
  %v520 = phi i64 [ 0, %b89 ], [ %v545, %b95 ]
  %v521 = icmp slt i64 %v520, %v8
  br i1 %v521, label %b91, label %b92
b91:
  br label %b93
b93:
  %v522 = phi i64 [ 0, %b91 ], [ %v544, %b94 ]
  %v523 = icmp slt i64 %v522, 8
  br i1 %v523, label %b94, label %b95
b94:
  %v524 = mul i64 %v520, 1
  %v525 = getelementptr inbounds float, ptr %v10, i64 %v524
  %v526 = getelementptr inbounds float, ptr %v525, i64 0
  %v527 = load float, ptr %v526, align 4
  %v528 = mul i64 %v520, 8
  %v529 = getelementptr inbounds float, ptr %v48, i64 %v528
  %v530 = add i64 0, %v522
  %v531 = getelementptr inbounds float, ptr %v529, i64 %v530
  %v532 = load float, ptr %v531, align 4
  %v533 = fptosi float %v527 to i64
  %v534 = icmp slt i64 %v533, 0
  %v535 = select i1 %v534, i64 0, i64 %v533
  %v536 = icmp sgt i64 %v535, 7
  %v537 = select i1 %v536, i64 7, i64 %v535
  %v538 = add i64 0, %v522
  %v539 = mul i64 %v537, 8
  %v540 = add i64 %v538, %v539
  %v541 = getelementptr inbounds float, ptr %v26, i64 %v540
  %v542 = load float, ptr %v541, align 4
  %v543 = fadd float %v542, %v532
  store float %v543, ptr %v541, align 4
  %v544 = add nsw i64 %v522, 1
  br label %b93
b95:
  %v545 = add nsw i64 %v520, 1
  br label %b90
b92:
  br label %b86
b86:
  %v546 = icmp sgt i64 %v3, 1
  br i1 %v546, label %b96, label %b97
b96:
  %v547 = getelementptr inbounds i64, ptr %v1, i64 3
  %v548 = atomicrmw add ptr %v547, i64 1 acq_rel
  %v549 = load i64, ptr %v73, align 8
  %v550 = add i64 %v549, 1
  store i64 %v550, ptr %v73, align 8
  %v551 = mul i64 %v3, %v550
  br label %b98
b98:
  %v552 = load atomic i64, ptr %v547 acquire, align 8
  %v553 = icmp slt i64 %v552, %v551
  br i1 %v553, label %b99, label %b100
b99:
  %v554 = call i32 @sched_yield()
  br label %b98
b100:
  br label %b97
b97:
  %v555 = mul i64 0, 8
  %v556 = getelementptr inbounds float, ptr %v48, i64 %v555
  %v557 = getelementptr inbounds float, ptr %v556, i64 0
  %v558 = mul i64 0, 8
  %v559 = getelementptr inbounds float, ptr %v20, i64 %v558
  %v560 = getelementptr inbounds float, ptr %v559, i64 0
  %v561 = getelementptr inbounds float, ptr %v78, i64 12288
  %v562 = add i64 8, 1
  %v563 = sdiv i64 %v562, 2
  %v564 = add i64 %v2, 1
  %v565 = mul i64 %v563, %v2
  %v566 = sdiv i64 %v565, %v3
  %v567 = mul i64 %v566, 2
  %v568 = icmp slt i64 %v567, 8
  %v569 = select i1 %v568, i64 %v567, i64 8
  %v570 = mul i64 %v563, %v564
  %v571 = sdiv i64 %v570, %v3
  %v572 = mul i64 %v571, 2
  %v573 = icmp slt i64 %v572, 8
  %v574 = select i1 %v573, i64 %v572, i64 8
  %v575 = getelementptr inbounds float, ptr %v28, i64 0
  br label %b101
b101:
  %v576 = phi i64 [ %v569, %b97 ], [ %v584, %b106 ]
  %v577 = icmp slt i64 %v576, %v574
  br i1 %v577, label %b102, label %b103
b102:
  %v578 = mul i64 %v576, 8
  %v579 = getelementptr inbounds float, ptr %v575, i64 %v578
  br label %b104
b104:
  %v580 = phi i64 [ 0, %b102 ], [ %v583, %b105 ]
  %v581 = icmp slt i64 %v580, 8
  br i1 %v581, label %b105, label %b106
b105:
  %v582 = getelementptr inbounds float, ptr %v579, i64 %v580
  store float 0x0000000000000000, ptr %v582, align 4
  %v583 = add nsw i64 %v580, 1
  br label %b104
b106:
  %v584 = add nsw i64 %v576, 1
  br label %b101
b103:
  %v585 = mul i64 %v8, 1
  br label %b107
b107:
  %v586 = phi i64 [ 0, %b103 ], [ %v690, %b112 ]
  %v587 = icmp slt i64 %v586, %v585
  br i1 %v587, label %b108, label %b109
b108:
  %v588 = sub i64 %v585, %v586
  %v589 = icmp slt i64 %v588, 384
  %v590 = select i1 %v589, i64 %v588, i64 384
  br label %b110
b110:
  %v591 = phi i64 [ %v569, %b108 ], [ %v689, %b136 ]
  %v592 = icmp slt i64 %v591, %v574
  br i1 %v592, label %b111, label %b112
b111:
  %v593 = sub i64 %v574, %v591
  %v594 = icmp slt i64 %v593, 64
  %v595 = select i1 %v594, i64 %v593, i64 64
  %v596 = sdiv i64 %v595, 2
  %v597 = mul i64 %v596, 2
  %v598 = sub i64 %v595, %v597
  %v599 = mul i64 %v586, 8
  %v600 = add i64 %v599, %v591
  %v601 = getelementptr inbounds float, ptr %v557, i64 %v600
  br label %b113
b113:
  %v602 = phi i64 [ 0, %b111 ], [ %v628, %b121 ]
  %v603 = icmp slt i64 %v602, %v590
  br i1 %v603, label %b114, label %b115
b114:
  %v604 = mul i64 %v602, 8
  %v605 = getelementptr inbounds float, ptr %v601, i64 %v604
  %v606 = mul i64 %v602, 2
  %v607 = getelementptr inbounds float, ptr %v561, i64 %v606
  br label %b116
b116:
  %v608 = phi i64 [ 0, %b114 ], [ %v617, %b117 ]
  %v609 = icmp slt i64 %v608, %v596
  br i1 %v609, label %b117, label %b118
b117:
  %v610 = mul i64 %v608, 2
  %v611 = getelementptr inbounds float, ptr %v605, i64 %v610
  %v612 = mul i64 %v608, 768
  %v613 = getelementptr inbounds float, ptr %v607, i64 %v612
  %v614 = getelementptr inbounds float, ptr %v611, i64 0
  %v615 = load <2 x float>, ptr %v614, align 4
  %v616 = getelementptr inbounds float, ptr %v613, i64 0
  store <2 x float> %v615, ptr %v616, align 4
  %v617 = add nsw i64 %v608, 1
  br label %b116
b118:
  %v618 = mul i64 %v596, 2
  %v619 = getelementptr inbounds float, ptr %v605, i64 %v618
  %v620 = mul i64 %v596, 768
  %v621 = getelementptr inbounds float, ptr %v607, i64 %v620
  br label %b119
b119:
  %v622 = phi i64 [ 0, %b118 ], [ %v627, %b120 ]
  %v623 = icmp slt i64 %v622, %v598
  br i1 %v623, label %b120, label %b121
b120:
  %v624 = getelementptr inbounds float, ptr %v619, i64 %v622
  %v625 = load float, ptr %v624, align 4
  %v626 = getelementptr inbounds float, ptr %v621, i64 %v622
  store float %v625, ptr %v626, align 4
  %v627 = add nsw i64 %v622, 1
  br label %b119, !llvm.loop !0
b121:
  %v628 = add nsw i64 %v602, 1
  br label %b113
b115:
  br label %b122
b122:
  %v629 = phi i64 [ 0, %b115 ], [ %v664, %b130 ]
  %v630 = icmp slt i64 %v629, 0
  br i1 %v630, label %b123, label %b124
b123:
  %v631 = mul i64 %v586, 8
  %v632 = add i64 %v631, %v629
  %v633 = getelementptr inbounds float, ptr %v560, i64 %v632
  br label %b125
b125:
  %v634 = phi i64 [ 0, %b123 ], [ %v652, %b126 ]
  %v635 = icmp slt i64 %v634, %v590
  br i1 %v635, label %b126, label %b127
b126:
  %v636 = mul i64 %v634, 8
  %v637 = getelementptr inbounds float, ptr %v633, i64 %v636
  %v638 = mul i64 %v634, 32
  %v639 = getelementptr inbounds float, ptr %v78, i64 %v638
  %v640 = getelementptr inbounds float, ptr %v637, i64 0
  %v641 = load <8 x float>, ptr %v640, align 4
  %v642 = getelementptr inbounds float, ptr %v639, i64 0
  store <8 x float> %v641, ptr %v642, align 4
  %v643 = getelementptr inbounds float, ptr %v637, i64 8
  %v644 = load <8 x float>, ptr %v643, align 4
  %v645 = getelementptr inbounds float, ptr %v639, i64 8
  store <8 x float> %v644, ptr %v645, align 4
  %v646 = getelementptr inbounds float, ptr %v637, i64 16
  %v647 = load <8 x float>, ptr %v646, align 4
  %v648 = getelementptr inbounds float, ptr %v639, i64 16
  store <8 x float> %v647, ptr %v648, align 4
  %v649 = getelementptr inbounds float, ptr %v637, i64 24
  %v650 = load <8 x float>, ptr %v649, align 4
  %v651 = getelementptr inbounds float, ptr %v639, i64 24
  store <8 x float> %v650, ptr %v651, align 4
  %v652 = add nsw i64 %v634, 1
  br label %b125
b127:
  %v653 = sdiv i64 %v595, 2
  br label %b128
b128:
  %v654 = phi i64 [ 0, %b127 ], [ %v663, %b129 ]
  %v655 = icmp slt i64 %v654, %v653
  br i1 %v655, label %b129, label %b130
b129:
  %v656 = mul i64 %v654, 2
  %v657 = add i64 %v591, %v656
  %v658 = mul i64 %v654, 768
  %v659 = getelementptr inbounds float, ptr %v561, i64 %v658
  %v660 = mul i64 %v657, 8
  %v661 = add i64 %v660, %v629
  %v662 = getelementptr inbounds float, ptr %v575, i64 %v661
  call void @outer_2x32(ptr %v659, ptr %v78, i64 %v590, ptr %v662, i64 8)
  %v663 = add nsw i64 %v654, 1
  br label %b128
b130:
  %v664 = add nsw i64 %v629, 32
  br label %b122
b124:
  %v665 = mul i64 %v586, 8
  %v666 = add i64 %v665, 0
  %v667 = getelementptr inbounds float, ptr %v560, i64 %v666
  br label %b131
b131:
  %v668 = phi i64 [ 0, %b124 ], [ %v677, %b132 ]
  %v669 = icmp slt i64 %v668, %v590
  br i1 %v669, label %b132, label %b133
b132:
  %v670 = mul i64 %v668, 8
  %v671 = getelementptr inbounds float, ptr %v667, i64 %v670
  %v672 = mul i64 %v668, 8
  %v673 = getelementptr inbounds float, ptr %v78, i64 %v672
  %v674 = getelementptr inbounds float, ptr %v671, i64 0
  %v675 = load <8 x float>, ptr %v674, align 4
  %v676 = getelementptr inbounds float, ptr %v673, i64 0
  store <8 x float> %v675, ptr %v676, align 4
  %v677 = add nsw i64 %v668, 1
  br label %b131
b133:
  %v678 = sdiv i64 %v595, 2
  br label %b134
b134:
  %v679 = phi i64 [ 0, %b133 ], [ %v688, %b135 ]
  %v680 = icmp slt i64 %v679, %v678
  br i1 %v680, label %b135, label %b136
b135:
  %v681 = mul i64 %v679, 2
  %v682 = add i64 %v591, %v681
  %v683 = mul i64 %v679, 768
  %v684 = getelementptr inbounds float, ptr %v561, i64 %v683
  %v685 = mul i64 %v682, 8
  %v686 = add i64 %v685, 0
  %v687 = getelementptr inbounds float, ptr %v575, i64 %v686
  call void @outer_2x8(ptr %v684, ptr %v78, i64 %v590, ptr %v687, i64 8)
  %v688 = add nsw i64 %v679, 1
  br label %b134
b136:
  %v689 = add nsw i64 %v591, 64
  br label %b110
b112:
  %v690 = add nsw i64 %v586, 384
  br label %b107
b109:
  %v691 = icmp sgt i64 %v3, 1
  br i1 %v691, label %b137, label %b138
b137:
  %v692 = getelementptr inbounds i64, ptr %v1, i64 3
  %v693 = atomicrmw add ptr %v692, i64 1 acq_rel
  %v694 = load i64, ptr %v73, align 8
  %v695 = add i64 %v694, 1
  store i64 %v695, ptr %v73, align 8
  %v696 = mul i64 %v3, %v695
  br label %b139
b139:
  %v697 = load atomic i64, ptr %v692 acquire, align 8
  %v698 = icmp slt i64 %v697, %v696
  br i1 %v698, label %b140, label %b141
b140:
  %v699 = call i32 @sched_yield()
  br label %b139
b141:
  br label %b138
b138:
  %v700 = mul i64 0, 8
  %v701 = getelementptr inbounds float, ptr %v44, i64 %v700
  %v702 = getelementptr inbounds float, ptr %v701, i64 0
  %v703 = mul i64 1, %v7
  %v704 = add i64 0, %v703
  %v705 = mul i64 %v704, 8
  %v706 = getelementptr inbounds float, ptr %v20, i64 %v705
  %v707 = getelementptr inbounds float, ptr %v706, i64 0
  %v708 = getelementptr inbounds float, ptr %v78, i64 12288
  %v709 = add i64 8, 1
  %v710 = sdiv i64 %v709, 2
  %v711 = add i64 %v2, 1
  %v712 = mul i64 %v710, %v2
  %v713 = sdiv i64 %v712, %v3
  %v714 = mul i64 %v713, 2
  %v715 = icmp slt i64 %v714, 8
  %v716 = select i1 %v715, i64 %v714, i64 8
  %v717 = mul i64 %v710, %v711
  %v718 = sdiv i64 %v717, %v3
  %v719 = mul i64 %v718, 2
  %v720 = icmp slt i64 %v719, 8
  %v721 = select i1 %v720, i64 %v719, i64 8
  %v722 = getelementptr inbounds float, ptr %v30, i64 0
  br label %b142
b142:
  %v723 = phi i64 [ %v716, %b138 ], [ %v731, %b147 ]
  %v724 = icmp slt i64 %v723, %v721
  br i1 %v724, label %b143, label %b144
b143:
  %v725 = mul i64 %v723, 8
  %v726 = getelementptr inbounds float, ptr %v722, i64 %v725
  br label %b145
b145:
  %v727 = phi i64 [ 0, %b143 ], [ %v730, %b146 ]
  %v728 = icmp slt i64 %v727, 8
  br i1 %v728, label %b146, label %b147
b146:
  %v729 = getelementptr inbounds float, ptr %v726, i64 %v727
  store float 0x0000000000000000, ptr %v729, align 4
  %v730 = add nsw i64 %v727, 1
  br label %b145
b147:
  %v731 = add nsw i64 %v723, 1
  br label %b142
b144:
  %v732 = mul i64 %v8, 1
  br label %b148
b148:
  %v733 = phi i64 [ 0, %b144 ], [ %v837, %b153 ]
  %v734 = icmp slt i64 %v733, %v732
  br i1 %v734, label %b149, label %b150
b149:
  %v735 = sub i64 %v732, %v733
  %v736 = icmp slt i64 %v735, 384
  %v737 = select i1 %v736, i64 %v735, i64 384
  br label %b151
b151:
  %v738 = phi i64 [ %v716, %b149 ], [ %v836, %b177 ]
  %v739 = icmp slt i64 %v738, %v721
  br i1 %v739, label %b152, label %b153
b152:
  %v740 = sub i64 %v721, %v738
  %v741 = icmp slt i64 %v740, 64
  %v742 = select i1 %v741, i64 %v740, i64 64
  %v743 = sdiv i64 %v742, 2
  %v744 = mul i64 %v743, 2
  %v745 = sub i64 %v742, %v744
  %v746 = mul i64 %v733, 8
  %v747 = add i64 %v746, %v738
  %v748 = getelementptr inbounds float, ptr %v702, i64 %v747
  br label %b154
b154:
  %v749 = phi i64 [ 0, %b152 ], [ %v775, %b162 ]
  %v750 = icmp slt i64 %v749, %v737
  br i1 %v750, label %b155, label %b156
b155:
  %v751 = mul i64 %v749, 8
  %v752 = getelementptr inbounds float, ptr %v748, i64 %v751
  %v753 = mul i64 %v749, 2
  %v754 = getelementptr inbounds float, ptr %v708, i64 %v753
  br label %b157
b157:
  %v755 = phi i64 [ 0, %b155 ], [ %v764, %b158 ]
  %v756 = icmp slt i64 %v755, %v743
  br i1 %v756, label %b158, label %b159
b158:
  %v757 = mul i64 %v755, 2
  %v758 = getelementptr inbounds float, ptr %v752, i64 %v757
  %v759 = mul i64 %v755, 768
  %v760 = getelementptr inbounds float, ptr %v754, i64 %v759
  %v761 = getelementptr inbounds float, ptr %v758, i64 0
  %v762 = load <2 x float>, ptr %v761, align 4
  %v763 = getelementptr inbounds float, ptr %v760, i64 0
  store <2 x float> %v762, ptr %v763, align 4
  %v764 = add nsw i64 %v755, 1
  br label %b157
b159:
  %v765 = mul i64 %v743, 2
  %v766 = getelementptr inbounds float, ptr %v752, i64 %v765
  %v767 = mul i64 %v743, 768
  %v768 = getelementptr inbounds float, ptr %v754, i64 %v767
  br label %b160
b160:
  %v769 = phi i64 [ 0, %b159 ], [ %v774, %b161 ]
  %v770 = icmp slt i64 %v769, %v745
  br i1 %v770, label %b161, label %b162
b161:
  %v771 = getelementptr inbounds float, ptr %v766, i64 %v769
  %v772 = load float, ptr %v771, align 4
  %v773 = getelementptr inbounds float, ptr %v768, i64 %v769
  store float %v772, ptr %v773, align 4
  %v774 = add nsw i64 %v769, 1
  br label %b160, !llvm.loop !3
b162:
  %v775 = add nsw i64 %v749, 1
  br label %b154
b156:
  br label %b163
b163:
  %v776 = phi i64 [ 0, %b156 ], [ %v811, %b171 ]
  %v777 = icmp slt i64 %v776, 0
  br i1 %v777, label %b164, label %b165
b164:
  %v778 = mul i64 %v733, 8
  %v779 = add i64 %v778, %v776
  %v780 = getelementptr inbounds float, ptr %v707, i64 %v779
  br label %b166
b166:
  %v781 = phi i64 [ 0, %b164 ], [ %v799, %b167 ]
  %v782 = icmp slt i64 %v781, %v737
  br i1 %v782, label %b167, label %b168
b167:
  %v783 = mul i64 %v781, 8
  %v784 = getelementptr inbounds float, ptr %v780, i64 %v783
  %v785 = mul i64 %v781, 32
  %v786 = getelementptr inbounds float, ptr %v78, i64 %v785
  %v787 = getelementptr inbounds float, ptr %v784, i64 0
  %v788 = load <8 x float>, ptr %v787, align 4
  %v789 = getelementptr inbounds float, ptr %v786, i64 0
  store <8 x float> %v788, ptr %v789, align 4
  %v790 = getelementptr inbounds float, ptr %v784, i64 8
  %v791 = load <8 x float>, ptr %v790, align 4
  %v792 = getelementptr inbounds float, ptr %v786, i64 8
  store <8 x float> %v791, ptr %v792, align 4
  %v793 = getelementptr inbounds float, ptr %v784, i64 16
  %v794 = load <8 x float>, ptr %v793, align 4
  %v795 = getelementptr inbounds float, ptr %v786, i64 16
  store <8 x float> %v794, ptr %v795, align 4
  %v796 = getelementptr inbounds float, ptr %v784, i64 24
  %v797 = load <8 x float>, ptr %v796, align 4
  %v798 = getelementptr inbounds float, ptr %v786, i64 24
  store <8 x float> %v797, ptr %v798, align 4
  %v799 = add nsw i64 %v781, 1
  br label %b166
b168:
  %v800 = sdiv i64 %v742, 2
  br label %b169
b169:
  %v801 = phi i64 [ 0, %b168 ], [ %v810, %b170 ]
  %v802 = icmp slt i64 %v801, %v800
  br i1 %v802, label %b170, label %b171
b170:
  %v803 = mul i64 %v801, 2
  %v804 = add i64 %v738, %v803
  %v805 = mul i64 %v801, 768
  %v806 = getelementptr inbounds float, ptr %v708, i64 %v805
  %v807 = mul i64 %v804, 8
  %v808 = add i64 %v807, %v776
  %v809 = getelementptr inbounds float, ptr %v722, i64 %v808
  call void @outer_2x32(ptr %v806, ptr %v78, i64 %v737, ptr %v809, i64 8)
  %v810 = add nsw i64 %v801, 1
  br label %b169
b171:
  %v811 = add nsw i64 %v776, 32
  br label %b163
b165:
  %v812 = mul i64 %v733, 8
  %v813 = add i64 %v812, 0
  %v814 = getelementptr inbounds float, ptr %v707, i64 %v813
  br label %b172
b172:
  %v815 = phi i64 [ 0, %b165 ], [ %v824, %b173 ]
  %v816 = icmp slt i64 %v815, %v737
  br i1 %v816, label %b173, label %b174
b173:
  %v817 = mul i64 %v815, 8
  %v818 = getelementptr inbounds float, ptr %v814, i64 %v817
  %v819 = mul i64 %v815, 8
  %v820 = getelementptr inbounds float, ptr %v78, i64 %v819
  %v821 = getelementptr inbounds float, ptr %v818, i64 0
  %v822 = load <8 x float>, ptr %v821, align 4
  %v823 = getelementptr inbounds float, ptr %v820, i64 0
  store <8 x float> %v822, ptr %v823, align 4
  %v824 = add nsw i64 %v815, 1
  br label %b172
b174:
  %v825 = sdiv i64 %v742, 2
  br label %b175
b175:
  %v826 = phi i64 [ 0, %b174 ], [ %v835, %b176 ]
  %v827 = icmp slt i64 %v826, %v825
  br i1 %v827, label %b176, label %b177
b176:
  %v828 = mul i64 %v826, 2
  %v829 = add i64 %v738, %v828
  %v830 = mul i64 %v826, 768
  %v831 = getelementptr inbounds float, ptr %v708, i64 %v830
  %v832 = mul i64 %v829, 8
  %v833 = add i64 %v832, 0
  %v834 = getelementptr inbounds float, ptr %v722, i64 %v833
  call void @outer_2x8(ptr %v831, ptr %v78, i64 %v737, ptr %v834, i64 8)
  %v835 = add nsw i64 %v826, 1
  br label %b175
b177:
  %v836 = add nsw i64 %v738, 64
  br label %b151
b153:
  %v837 = add nsw i64 %v733, 384
  br label %b148
b150:
  %v838 = icmp sgt i64 %v3, 1
  br i1 %v838, label %b178, label %b179
b178:
  %v839 = getelementptr inbounds i64, ptr %v1, i64 3
  %v840 = atomicrmw add ptr %v839, i64 1 acq_rel
  %v841 = load i64, ptr %v73, align 8
  %v842 = add i64 %v841, 1
  store i64 %v842, ptr %v73, align 8
  %v843 = mul i64 %v3, %v842
  br label %b180
b180:
  %v844 = load atomic i64, ptr %v839 acquire, align 8
  %v845 = icmp slt i64 %v844, %v843
  br i1 %v845, label %b181, label %b182
b181:
  %v846 = call i32 @sched_yield()
  br label %b180
b182:
  br label %b179
b179:
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

declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.maximum.v8f32(<8 x float>, <8 x float>)
declare <4 x float> @llvm.maximum.v4f32(<4 x float>, <4 x float>)
declare <2 x float> @llvm.maximum.v2f32(<2 x float>, <2 x float>)
declare float @llvm.maximum.f32(float, float)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!"llvm.loop.vectorize.width", i32 1}
