; generated from specs/elman.yaml by `make generated`: do not edit
; elman@irnn I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v51 = alloca i64, i64 1, align 8
  %v411 = alloca float, i64 64, align 4
  %v495 = alloca float, i64 64, align 4
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
  %v41 = getelementptr inbounds i64, ptr %v1, i64 10
  %v42 = load i64, ptr %v41, align 8
  %v43 = getelementptr inbounds i64, ptr %v1, i64 11
  %v44 = load i64, ptr %v43, align 8
  %v45 = getelementptr inbounds i64, ptr %v1, i64 13
  %v46 = load i64, ptr %v45, align 8
  %v47 = getelementptr inbounds i64, ptr %v1, i64 19
  %v48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 20
  %v50 = load i64, ptr %v49, align 8
  store i64 0, ptr %v51, align 8
  %v52 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v53 = load ptr, ptr %v52, align 4
  %v54 = mul i64 %v2, 0
  %v55 = add i64 %v54, 128
  %v56 = getelementptr inbounds float, ptr %v53, i64 %v55
  %v57 = getelementptr inbounds i64, ptr %v1, i64 4
  %v58 = load i64, ptr %v57, align 8
  %v59 = icmp eq i64 %v58, 0
  br i1 %v59, label %b0, label %b1
b0:
  %v60 = icmp eq i64 %v2, 0
  br i1 %v60, label %b2, label %b3
b2:
  %v61 = add i64 0, 0
  %v62 = getelementptr inbounds float, ptr %v32, i64 %v61
  %v63 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v64, ptr %v62, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v65 = icmp sgt i64 %v3, 1
  br i1 %v65, label %b4, label %b5
b4:
  %v66 = getelementptr inbounds i64, ptr %v1, i64 3
  %v67 = atomicrmw add ptr %v66, i64 1 acq_rel
  %v68 = load i64, ptr %v51, align 8
  %v69 = add i64 %v68, 1
  store i64 %v69, ptr %v51, align 8
  %v70 = mul i64 %v3, %v69
  br label %b6
b6:
  %v71 = load atomic i64, ptr %v66 acquire, align 8
  %v72 = icmp slt i64 %v71, %v70
  br i1 %v72, label %b7, label %b8
b7:
  %v73 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v74 = getelementptr inbounds i64, ptr %v1, i64 4
  %v75 = load i64, ptr %v74, align 8
  %v76 = icmp eq i64 %v75, 0
  br i1 %v76, label %b9, label %b10
b9:
  %v77 = getelementptr inbounds i64, ptr %v1, i64 21
  %v78 = load i64, ptr %v77, align 8
  %v79 = icmp eq i64 %v78, 0
  br i1 %v79, label %b11, label %b12
b11:
  %v80 = add i64 %v7, 0
  %v81 = sdiv i64 %v80, 1
  %v82 = add i64 %v2, 1
  %v83 = mul i64 %v81, %v2
  %v84 = sdiv i64 %v83, %v3
  %v85 = mul i64 %v84, 1
  %v86 = icmp slt i64 %v85, %v7
  %v87 = select i1 %v86, i64 %v85, i64 %v7
  %v88 = mul i64 %v81, %v82
  %v89 = sdiv i64 %v88, %v3
  %v90 = mul i64 %v89, 1
  %v91 = icmp slt i64 %v90, %v7
  %v92 = select i1 %v91, i64 %v90, i64 %v7
  br label %b13
b13:
  %v93 = phi i64 [ %v87, %b11 ], [ %v104, %b14 ]
  %v94 = icmp slt i64 %v93, %v92
  br i1 %v94, label %b14, label %b15
b14:
  %v95 = and i64 0, %v44
  %v96 = mul i64 %v95, %v7
  %v97 = add i64 %v96, %v93
  %v98 = mul i64 %v97, 8
  %v99 = getelementptr inbounds float, ptr %v20, i64 %v98
  %v100 = add i64 0, 0
  %v101 = getelementptr inbounds float, ptr %v99, i64 %v100
  %v102 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v103, ptr %v101, align 4
  %v104 = add nsw i64 %v93, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v105 = icmp sgt i64 %v3, 1
  br i1 %v105, label %b16, label %b17
b16:
  %v106 = getelementptr inbounds i64, ptr %v1, i64 3
  %v107 = atomicrmw add ptr %v106, i64 1 acq_rel
  %v108 = load i64, ptr %v51, align 8
  %v109 = add i64 %v108, 1
  store i64 %v109, ptr %v51, align 8
  %v110 = mul i64 %v3, %v109
  br label %b18
b18:
  %v111 = load atomic i64, ptr %v106 acquire, align 8
  %v112 = icmp slt i64 %v111, %v110
  br i1 %v112, label %b19, label %b20
b19:
  %v113 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v114 = getelementptr inbounds float, ptr %v53, i64 0
  %v115 = getelementptr inbounds i64, ptr %v1, i64 4
  %v116 = load i64, ptr %v115, align 8
  %v117 = icmp eq i64 %v116, 0
  br i1 %v117, label %b21, label %b22
b21:
  %v118 = add i64 1, 0
  %v119 = sdiv i64 %v118, 1
  %v120 = add i64 %v2, 1
  %v121 = mul i64 %v119, %v2
  %v122 = sdiv i64 %v121, %v3
  %v123 = mul i64 %v122, 1
  %v124 = icmp slt i64 %v123, 1
  %v125 = select i1 %v124, i64 %v123, i64 1
  %v126 = mul i64 %v119, %v120
  %v127 = sdiv i64 %v126, %v3
  %v128 = mul i64 %v127, 1
  %v129 = icmp slt i64 %v128, 1
  %v130 = select i1 %v129, i64 %v128, i64 1
  %v131 = icmp slt i64 %v130, 1
  %v132 = select i1 %v131, i64 %v130, i64 1
  br label %b23
b23:
  %v133 = phi i64 [ %v125, %b21 ], [ %v248, %b35 ]
  %v134 = icmp slt i64 %v133, %v132
  br i1 %v134, label %b24, label %b25
b24:
  %v135 = mul i64 %v133, 64
  %v136 = mul i64 %v133, 8
  %v137 = add i64 %v135, 0
  %v138 = add i64 %v136, 0
  %v139 = getelementptr inbounds float, ptr %v114, i64 %v137
  %v140 = sub i64 8, %v138
  %v141 = icmp slt i64 %v140, 0
  %v142 = select i1 %v141, i64 0, i64 %v140
  %v143 = icmp ult i64 %v142, 8
  %v144 = select i1 %v143, i64 %v142, i64 8
  %v145 = trunc i64 %v144 to i32
  %v146 = insertelement <8 x i32> poison, i32 %v145, i64 0
  %v147 = shufflevector <8 x i32> %v146, <8 x i32> poison, <8 x i32> zeroinitializer
  %v148 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v147
  %v149 = mul i64 %v138, 8
  %v150 = add i64 0, %v149
  %v151 = getelementptr inbounds float, ptr %v12, i64 %v150
  %v152 = icmp sge i64 %v142, 8
  br i1 %v152, label %b26, label %b27
b26:
  br label %b28
b28:
  %v153 = phi i64 [ 0, %b26 ], [ %v227, %b29 ]
  %v154 = icmp slt i64 %v153, 8
  br i1 %v154, label %b29, label %b30
b29:
  %v155 = add i64 %v153, 0
  %v156 = getelementptr inbounds float, ptr %v151, i64 %v155
  %v157 = load <8 x float>, ptr %v156, align 4
  %v158 = add i64 %v153, 8
  %v159 = getelementptr inbounds float, ptr %v151, i64 %v158
  %v160 = load <8 x float>, ptr %v159, align 4
  %v161 = add i64 %v153, 16
  %v162 = getelementptr inbounds float, ptr %v151, i64 %v161
  %v163 = load <8 x float>, ptr %v162, align 4
  %v164 = add i64 %v153, 24
  %v165 = getelementptr inbounds float, ptr %v151, i64 %v164
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = add i64 %v153, 32
  %v168 = getelementptr inbounds float, ptr %v151, i64 %v167
  %v169 = load <8 x float>, ptr %v168, align 4
  %v170 = add i64 %v153, 40
  %v171 = getelementptr inbounds float, ptr %v151, i64 %v170
  %v172 = load <8 x float>, ptr %v171, align 4
  %v173 = add i64 %v153, 48
  %v174 = getelementptr inbounds float, ptr %v151, i64 %v173
  %v175 = load <8 x float>, ptr %v174, align 4
  %v176 = add i64 %v153, 56
  %v177 = getelementptr inbounds float, ptr %v151, i64 %v176
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = shufflevector <8 x float> %v157, <8 x float> %v169, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v180 = shufflevector <8 x float> %v157, <8 x float> %v169, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v181 = shufflevector <8 x float> %v160, <8 x float> %v172, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v182 = shufflevector <8 x float> %v160, <8 x float> %v172, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v183 = shufflevector <8 x float> %v163, <8 x float> %v175, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v184 = shufflevector <8 x float> %v163, <8 x float> %v175, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v185 = shufflevector <8 x float> %v166, <8 x float> %v178, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v186 = shufflevector <8 x float> %v166, <8 x float> %v178, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v187 = shufflevector <8 x float> %v179, <8 x float> %v183, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v188 = shufflevector <8 x float> %v179, <8 x float> %v183, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v189 = shufflevector <8 x float> %v181, <8 x float> %v185, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v190 = shufflevector <8 x float> %v181, <8 x float> %v185, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v191 = shufflevector <8 x float> %v180, <8 x float> %v184, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v192 = shufflevector <8 x float> %v180, <8 x float> %v184, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v193 = shufflevector <8 x float> %v182, <8 x float> %v186, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v194 = shufflevector <8 x float> %v182, <8 x float> %v186, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v195 = shufflevector <8 x float> %v187, <8 x float> %v189, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v196 = shufflevector <8 x float> %v187, <8 x float> %v189, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v197 = shufflevector <8 x float> %v188, <8 x float> %v190, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v198 = shufflevector <8 x float> %v188, <8 x float> %v190, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v199 = shufflevector <8 x float> %v191, <8 x float> %v193, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v200 = shufflevector <8 x float> %v191, <8 x float> %v193, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v201 = shufflevector <8 x float> %v192, <8 x float> %v194, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v202 = shufflevector <8 x float> %v192, <8 x float> %v194, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v203 = add i64 %v153, 0
  %v204 = mul i64 %v203, 8
  %v205 = getelementptr inbounds float, ptr %v139, i64 %v204
  store <8 x float> %v195, ptr %v205, align 4
  %v206 = add i64 %v153, 1
  %v207 = mul i64 %v206, 8
  %v208 = getelementptr inbounds float, ptr %v139, i64 %v207
  store <8 x float> %v196, ptr %v208, align 4
  %v209 = add i64 %v153, 2
  %v210 = mul i64 %v209, 8
  %v211 = getelementptr inbounds float, ptr %v139, i64 %v210
  store <8 x float> %v197, ptr %v211, align 4
  %v212 = add i64 %v153, 3
  %v213 = mul i64 %v212, 8
  %v214 = getelementptr inbounds float, ptr %v139, i64 %v213
  store <8 x float> %v198, ptr %v214, align 4
  %v215 = add i64 %v153, 4
  %v216 = mul i64 %v215, 8
  %v217 = getelementptr inbounds float, ptr %v139, i64 %v216
  store <8 x float> %v199, ptr %v217, align 4
  %v218 = add i64 %v153, 5
  %v219 = mul i64 %v218, 8
  %v220 = getelementptr inbounds float, ptr %v139, i64 %v219
  store <8 x float> %v200, ptr %v220, align 4
  %v221 = add i64 %v153, 6
  %v222 = mul i64 %v221, 8
  %v223 = getelementptr inbounds float, ptr %v139, i64 %v222
  store <8 x float> %v201, ptr %v223, align 4
  %v224 = add i64 %v153, 7
  %v225 = mul i64 %v224, 8
  %v226 = getelementptr inbounds float, ptr %v139, i64 %v225
  store <8 x float> %v202, ptr %v226, align 4
  %v227 = add nsw i64 %v153, 8
  br label %b28
b30:
  br label %b31
b31:
  %v228 = phi i64 [ 8, %b30 ], [ %v236, %b32 ]
  %v229 = icmp slt i64 %v228, 8
  br i1 %v229, label %b32, label %b33
b32:
  %v230 = mul i64 %v228, 1
  %v231 = getelementptr inbounds float, ptr %v151, i64 %v230
  %v232 = getelementptr float, ptr %v231, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v233 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v232, <8 x i1> %v148, <8 x float> zeroinitializer)
  %v234 = mul i64 %v228, 8
  %v235 = getelementptr inbounds float, ptr %v139, i64 %v234
  store <8 x float> %v233, ptr %v235, align 4
  %v236 = add nsw i64 %v228, 1
  br label %b31
b33:
  br label %b27
b27:
  %v237 = icmp slt i64 %v142, 8
  br i1 %v237, label %b34, label %b35
b34:
  br label %b36
b36:
  %v238 = phi i64 [ 0, %b34 ], [ %v246, %b37 ]
  %v239 = icmp slt i64 %v238, 8
  br i1 %v239, label %b37, label %b38
b37:
  %v240 = mul i64 %v238, 1
  %v241 = getelementptr inbounds float, ptr %v151, i64 %v240
  %v242 = getelementptr float, ptr %v241, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v243 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v242, <8 x i1> %v148, <8 x float> zeroinitializer)
  %v244 = mul i64 %v238, 8
  %v245 = getelementptr inbounds float, ptr %v139, i64 %v244
  store <8 x float> %v243, ptr %v245, align 4
  %v246 = add nsw i64 %v238, 1
  br label %b36
b38:
  br label %b35
b35:
  %v247 = add i64 %v135, 64
  %v248 = add nsw i64 %v133, 1
  br label %b23
b25:
  br label %b22
b22:
  %v249 = icmp sgt i64 %v3, 1
  br i1 %v249, label %b39, label %b40
b39:
  %v250 = getelementptr inbounds i64, ptr %v1, i64 3
  %v251 = atomicrmw add ptr %v250, i64 1 acq_rel
  %v252 = load i64, ptr %v51, align 8
  %v253 = add i64 %v252, 1
  store i64 %v253, ptr %v51, align 8
  %v254 = mul i64 %v3, %v253
  br label %b41
b41:
  %v255 = load atomic i64, ptr %v250 acquire, align 8
  %v256 = icmp slt i64 %v255, %v254
  br i1 %v256, label %b42, label %b43
b42:
  %v257 = call i32 @sched_yield()
  br label %b41
b43:
  br label %b40
b40:
  %v258 = getelementptr inbounds float, ptr %v53, i64 64
  %v259 = getelementptr inbounds i64, ptr %v1, i64 4
  %v260 = load i64, ptr %v259, align 8
  %v261 = icmp eq i64 %v260, 0
  br i1 %v261, label %b44, label %b45
b44:
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
  br label %b46
b46:
  %v277 = phi i64 [ %v269, %b44 ], [ %v392, %b58 ]
  %v278 = icmp slt i64 %v277, %v276
  br i1 %v278, label %b47, label %b48
b47:
  %v279 = mul i64 %v277, 64
  %v280 = mul i64 %v277, 8
  %v281 = add i64 %v279, 0
  %v282 = add i64 %v280, 0
  %v283 = getelementptr inbounds float, ptr %v258, i64 %v281
  %v284 = sub i64 8, %v282
  %v285 = icmp slt i64 %v284, 0
  %v286 = select i1 %v285, i64 0, i64 %v284
  %v287 = icmp ult i64 %v286, 8
  %v288 = select i1 %v287, i64 %v286, i64 8
  %v289 = trunc i64 %v288 to i32
  %v290 = insertelement <8 x i32> poison, i32 %v289, i64 0
  %v291 = shufflevector <8 x i32> %v290, <8 x i32> poison, <8 x i32> zeroinitializer
  %v292 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v291
  %v293 = mul i64 %v282, 8
  %v294 = add i64 0, %v293
  %v295 = getelementptr inbounds float, ptr %v14, i64 %v294
  %v296 = icmp sge i64 %v286, 8
  br i1 %v296, label %b49, label %b50
b49:
  br label %b51
b51:
  %v297 = phi i64 [ 0, %b49 ], [ %v371, %b52 ]
  %v298 = icmp slt i64 %v297, 8
  br i1 %v298, label %b52, label %b53
b52:
  %v299 = add i64 %v297, 0
  %v300 = getelementptr inbounds float, ptr %v295, i64 %v299
  %v301 = load <8 x float>, ptr %v300, align 4
  %v302 = add i64 %v297, 8
  %v303 = getelementptr inbounds float, ptr %v295, i64 %v302
  %v304 = load <8 x float>, ptr %v303, align 4
  %v305 = add i64 %v297, 16
  %v306 = getelementptr inbounds float, ptr %v295, i64 %v305
  %v307 = load <8 x float>, ptr %v306, align 4
  %v308 = add i64 %v297, 24
  %v309 = getelementptr inbounds float, ptr %v295, i64 %v308
  %v310 = load <8 x float>, ptr %v309, align 4
  %v311 = add i64 %v297, 32
  %v312 = getelementptr inbounds float, ptr %v295, i64 %v311
  %v313 = load <8 x float>, ptr %v312, align 4
  %v314 = add i64 %v297, 40
  %v315 = getelementptr inbounds float, ptr %v295, i64 %v314
  %v316 = load <8 x float>, ptr %v315, align 4
  %v317 = add i64 %v297, 48
  %v318 = getelementptr inbounds float, ptr %v295, i64 %v317
  %v319 = load <8 x float>, ptr %v318, align 4
  %v320 = add i64 %v297, 56
  %v321 = getelementptr inbounds float, ptr %v295, i64 %v320
  %v322 = load <8 x float>, ptr %v321, align 4
  %v323 = shufflevector <8 x float> %v301, <8 x float> %v313, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v324 = shufflevector <8 x float> %v301, <8 x float> %v313, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v325 = shufflevector <8 x float> %v304, <8 x float> %v316, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v326 = shufflevector <8 x float> %v304, <8 x float> %v316, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v327 = shufflevector <8 x float> %v307, <8 x float> %v319, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v328 = shufflevector <8 x float> %v307, <8 x float> %v319, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v329 = shufflevector <8 x float> %v310, <8 x float> %v322, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v330 = shufflevector <8 x float> %v310, <8 x float> %v322, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v331 = shufflevector <8 x float> %v323, <8 x float> %v327, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v332 = shufflevector <8 x float> %v323, <8 x float> %v327, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v333 = shufflevector <8 x float> %v325, <8 x float> %v329, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v334 = shufflevector <8 x float> %v325, <8 x float> %v329, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v335 = shufflevector <8 x float> %v324, <8 x float> %v328, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v336 = shufflevector <8 x float> %v324, <8 x float> %v328, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v337 = shufflevector <8 x float> %v326, <8 x float> %v330, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v338 = shufflevector <8 x float> %v326, <8 x float> %v330, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v339 = shufflevector <8 x float> %v331, <8 x float> %v333, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v340 = shufflevector <8 x float> %v331, <8 x float> %v333, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v341 = shufflevector <8 x float> %v332, <8 x float> %v334, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v342 = shufflevector <8 x float> %v332, <8 x float> %v334, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v343 = shufflevector <8 x float> %v335, <8 x float> %v337, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v344 = shufflevector <8 x float> %v335, <8 x float> %v337, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v345 = shufflevector <8 x float> %v336, <8 x float> %v338, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v346 = shufflevector <8 x float> %v336, <8 x float> %v338, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v347 = add i64 %v297, 0
  %v348 = mul i64 %v347, 8
  %v349 = getelementptr inbounds float, ptr %v283, i64 %v348
  store <8 x float> %v339, ptr %v349, align 4
  %v350 = add i64 %v297, 1
  %v351 = mul i64 %v350, 8
  %v352 = getelementptr inbounds float, ptr %v283, i64 %v351
  store <8 x float> %v340, ptr %v352, align 4
  %v353 = add i64 %v297, 2
  %v354 = mul i64 %v353, 8
  %v355 = getelementptr inbounds float, ptr %v283, i64 %v354
  store <8 x float> %v341, ptr %v355, align 4
  %v356 = add i64 %v297, 3
  %v357 = mul i64 %v356, 8
  %v358 = getelementptr inbounds float, ptr %v283, i64 %v357
  store <8 x float> %v342, ptr %v358, align 4
  %v359 = add i64 %v297, 4
  %v360 = mul i64 %v359, 8
  %v361 = getelementptr inbounds float, ptr %v283, i64 %v360
  store <8 x float> %v343, ptr %v361, align 4
  %v362 = add i64 %v297, 5
  %v363 = mul i64 %v362, 8
  %v364 = getelementptr inbounds float, ptr %v283, i64 %v363
  store <8 x float> %v344, ptr %v364, align 4
  %v365 = add i64 %v297, 6
  %v366 = mul i64 %v365, 8
  %v367 = getelementptr inbounds float, ptr %v283, i64 %v366
  store <8 x float> %v345, ptr %v367, align 4
  %v368 = add i64 %v297, 7
  %v369 = mul i64 %v368, 8
  %v370 = getelementptr inbounds float, ptr %v283, i64 %v369
  store <8 x float> %v346, ptr %v370, align 4
  %v371 = add nsw i64 %v297, 8
  br label %b51
b53:
  br label %b54
b54:
  %v372 = phi i64 [ 8, %b53 ], [ %v380, %b55 ]
  %v373 = icmp slt i64 %v372, 8
  br i1 %v373, label %b55, label %b56
b55:
  %v374 = mul i64 %v372, 1
  %v375 = getelementptr inbounds float, ptr %v295, i64 %v374
  %v376 = getelementptr float, ptr %v375, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v377 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v376, <8 x i1> %v292, <8 x float> zeroinitializer)
  %v378 = mul i64 %v372, 8
  %v379 = getelementptr inbounds float, ptr %v283, i64 %v378
  store <8 x float> %v377, ptr %v379, align 4
  %v380 = add nsw i64 %v372, 1
  br label %b54
b56:
  br label %b50
b50:
  %v381 = icmp slt i64 %v286, 8
  br i1 %v381, label %b57, label %b58
b57:
  br label %b59
b59:
  %v382 = phi i64 [ 0, %b57 ], [ %v390, %b60 ]
  %v383 = icmp slt i64 %v382, 8
  br i1 %v383, label %b60, label %b61
b60:
  %v384 = mul i64 %v382, 1
  %v385 = getelementptr inbounds float, ptr %v295, i64 %v384
  %v386 = getelementptr float, ptr %v385, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v387 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v386, <8 x i1> %v292, <8 x float> zeroinitializer)
  %v388 = mul i64 %v382, 8
  %v389 = getelementptr inbounds float, ptr %v283, i64 %v388
  store <8 x float> %v387, ptr %v389, align 4
  %v390 = add nsw i64 %v382, 1
  br label %b59
b61:
  br label %b58
b58:
  %v391 = add i64 %v279, 64
  %v392 = add nsw i64 %v277, 1
  br label %b46
b48:
  br label %b45
b45:
  %v393 = icmp sgt i64 %v3, 1
  br i1 %v393, label %b62, label %b63
b62:
  %v394 = getelementptr inbounds i64, ptr %v1, i64 3
  %v395 = atomicrmw add ptr %v394, i64 1 acq_rel
  %v396 = load i64, ptr %v51, align 8
  %v397 = add i64 %v396, 1
  store i64 %v397, ptr %v51, align 8
  %v398 = mul i64 %v3, %v397
  br label %b64
b64:
  %v399 = load atomic i64, ptr %v394 acquire, align 8
  %v400 = icmp slt i64 %v399, %v398
  br i1 %v400, label %b65, label %b66
b65:
  %v401 = call i32 @sched_yield()
  br label %b64
b66:
  br label %b63
b63:
  %v402 = getelementptr inbounds i64, ptr %v1, i64 5
  %v403 = load i64, ptr %v402, align 8
  br label %b67
b67:
  %v404 = phi i64 [ 0, %b63 ], [ %v609, %b113 ]
  %v405 = icmp slt i64 %v404, %v5
  br i1 %v405, label %b68, label %b69
b68:
  %v406 = add i64 %v404, %v403
  %v407 = icmp slt i64 %v406, %v5
  %v408 = select i1 %v407, i64 %v406, i64 %v5
  %v409 = sub i64 %v408, %v404
  %v410 = mul i64 %v409, %v7
  %v412 = add i64 %v410, 0
  %v413 = sdiv i64 %v412, 1
  %v414 = add i64 %v2, 1
  %v415 = mul i64 %v413, %v2
  %v416 = sdiv i64 %v415, %v3
  %v417 = mul i64 %v416, 1
  %v418 = icmp slt i64 %v417, %v410
  %v419 = select i1 %v418, i64 %v417, i64 %v410
  %v420 = mul i64 %v413, %v414
  %v421 = sdiv i64 %v420, %v3
  %v422 = mul i64 %v421, 1
  %v423 = icmp slt i64 %v422, %v410
  %v424 = select i1 %v423, i64 %v422, i64 %v410
  %v425 = mul i64 %v404, %v7
  %v426 = add i64 %v419, %v425
  %v427 = add i64 %v424, %v425
  br label %b70
b70:
  %v428 = phi i64 [ %v426, %b68 ], [ %v483, %b75 ]
  %v429 = icmp slt i64 %v428, %v427
  br i1 %v429, label %b71, label %b72
b71:
  %v430 = add i64 %v428, 96
  %v431 = icmp slt i64 %v430, %v427
  %v432 = select i1 %v431, i64 %v430, i64 %v427
  br label %b73
b73:
  %v433 = phi i64 [ 0, %b71 ], [ %v482, %b78 ]
  %v434 = icmp slt i64 %v433, 1
  br i1 %v434, label %b74, label %b75
b74:
  %v435 = sub i64 %v432, %v428
  %v436 = sub i64 8, 1
  %v437 = add i64 %v435, %v436
  %v438 = sdiv i64 %v437, 8
  br label %b76
b76:
  %v439 = phi i64 [ 0, %b74 ], [ %v481, %b83 ]
  %v440 = icmp slt i64 %v439, %v438
  br i1 %v440, label %b77, label %b78
b77:
  %v441 = mul i64 %v435, %v439
  %v442 = sdiv i64 %v441, %v438
  %v443 = add i64 %v428, %v442
  %v444 = add i64 %v439, 1
  %v445 = mul i64 %v435, %v444
  %v446 = sdiv i64 %v445, %v438
  %v447 = add i64 %v428, %v446
  %v448 = mul i64 %v433, 64
  %v449 = getelementptr inbounds float, ptr %v114, i64 %v448
  %v450 = sub i64 %v447, %v443
  %v451 = mul i64 %v443, 8
  %v452 = getelementptr inbounds float, ptr %v10, i64 %v451
  %v453 = getelementptr inbounds float, ptr %v452, i64 0
  %v454 = sub i64 %v450, 1
  %v455 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v454
  %v456 = load ptr, ptr %v455, align 4
  %v457 = icmp sgt i64 %v450, 0
  br i1 %v457, label %b79, label %b80
b79:
  call void %v456(ptr %v453, i64 8, ptr %v449, i64 8, ptr %v411)
  br label %b80
b80:
  %v458 = add i64 %v448, 64
  br label %b81
b81:
  %v459 = phi i64 [ %v443, %b80 ], [ %v480, %b86 ]
  %v460 = icmp slt i64 %v459, %v447
  br i1 %v460, label %b82, label %b83
b82:
  %v461 = sub i64 %v459, %v443
  %v462 = mul i64 %v461, 8
  %v463 = getelementptr inbounds float, ptr %v411, i64 %v462
  %v464 = mul i64 %v404, %v7
  %v465 = sub i64 %v459, %v464
  %v466 = mul i64 %v465, 8
  %v467 = getelementptr inbounds float, ptr %v34, i64 %v466
  br label %b84
b84:
  %v468 = phi i64 [ 0, %b82 ], [ %v479, %b85 ]
  %v469 = icmp slt i64 %v468, 1
  br i1 %v469, label %b85, label %b86
b85:
  %v470 = mul i64 %v433, 1
  %v471 = add i64 %v470, %v468
  %v472 = mul i64 %v471, 8
  %v473 = add i64 0, %v468
  %v474 = mul i64 %v473, 8
  %v475 = getelementptr inbounds float, ptr %v463, i64 %v474
  %v476 = load <8 x float>, ptr %v475, align 4
  %v477 = add i64 0, %v472
  %v478 = getelementptr inbounds float, ptr %v467, i64 %v477
  store <8 x float> %v476, ptr %v478, align 4
  %v479 = add nsw i64 %v468, 1
  br label %b84
b86:
  %v480 = add nsw i64 %v459, 1
  br label %b81
b83:
  %v481 = add nsw i64 %v439, 1
  br label %b76
b78:
  %v482 = add nsw i64 %v433, 1
  br label %b73
b75:
  %v483 = add nsw i64 %v428, 96
  br label %b70
b72:
  %v484 = icmp sgt i64 %v3, 1
  br i1 %v484, label %b87, label %b88
b87:
  %v485 = getelementptr inbounds i64, ptr %v1, i64 3
  %v486 = atomicrmw add ptr %v485, i64 1 acq_rel
  %v487 = load i64, ptr %v51, align 8
  %v488 = add i64 %v487, 1
  store i64 %v488, ptr %v51, align 8
  %v489 = mul i64 %v3, %v488
  br label %b89
b89:
  %v490 = load atomic i64, ptr %v485 acquire, align 8
  %v491 = icmp slt i64 %v490, %v489
  br i1 %v491, label %b90, label %b91
b90:
  %v492 = call i32 @sched_yield()
  br label %b89
b91:
  br label %b88
b88:
  br label %b92
b92:
  %v493 = phi i64 [ %v404, %b88 ], [ %v599, %b97 ]
  %v494 = icmp slt i64 %v493, %v408
  br i1 %v494, label %b93, label %b94
b93:
  %v496 = add i64 %v7, 0
  %v497 = sdiv i64 %v496, 1
  %v498 = add i64 %v2, 1
  %v499 = mul i64 %v497, %v2
  %v500 = sdiv i64 %v499, %v3
  %v501 = mul i64 %v500, 1
  %v502 = icmp slt i64 %v501, %v7
  %v503 = select i1 %v502, i64 %v501, i64 %v7
  %v504 = mul i64 %v497, %v498
  %v505 = sdiv i64 %v504, %v3
  %v506 = mul i64 %v505, 1
  %v507 = icmp slt i64 %v506, %v7
  %v508 = select i1 %v507, i64 %v506, i64 %v7
  br label %b95
b95:
  %v509 = phi i64 [ %v503, %b93 ], [ %v598, %b100 ]
  %v510 = icmp slt i64 %v509, %v508
  br i1 %v510, label %b96, label %b97
b96:
  %v511 = add i64 %v509, 96
  %v512 = icmp slt i64 %v511, %v508
  %v513 = select i1 %v512, i64 %v511, i64 %v508
  br label %b98
b98:
  %v514 = phi i64 [ 0, %b96 ], [ %v597, %b103 ]
  %v515 = icmp slt i64 %v514, 1
  br i1 %v515, label %b99, label %b100
b99:
  %v516 = sub i64 %v513, %v509
  %v517 = sub i64 8, 1
  %v518 = add i64 %v516, %v517
  %v519 = sdiv i64 %v518, 8
  br label %b101
b101:
  %v520 = phi i64 [ 0, %b99 ], [ %v596, %b108 ]
  %v521 = icmp slt i64 %v520, %v519
  br i1 %v521, label %b102, label %b103
b102:
  %v522 = mul i64 %v516, %v520
  %v523 = sdiv i64 %v522, %v519
  %v524 = add i64 %v509, %v523
  %v525 = add i64 %v520, 1
  %v526 = mul i64 %v516, %v525
  %v527 = sdiv i64 %v526, %v519
  %v528 = add i64 %v509, %v527
  %v529 = mul i64 %v514, 64
  %v530 = getelementptr inbounds float, ptr %v258, i64 %v529
  %v531 = sub i64 %v528, %v524
  %v532 = add i64 %v493, 0
  %v533 = and i64 %v532, %v44
  %v534 = mul i64 %v533, %v7
  %v535 = add i64 %v534, %v524
  %v536 = mul i64 %v535, 8
  %v537 = getelementptr inbounds float, ptr %v20, i64 %v536
  %v538 = getelementptr inbounds float, ptr %v537, i64 0
  %v539 = sub i64 %v531, 1
  %v540 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v539
  %v541 = load ptr, ptr %v540, align 4
  %v542 = icmp sgt i64 %v531, 0
  br i1 %v542, label %b104, label %b105
b104:
  call void %v541(ptr %v538, i64 8, ptr %v530, i64 8, ptr %v495)
  br label %b105
b105:
  %v543 = add i64 %v529, 64
  br label %b106
b106:
  %v544 = phi i64 [ %v524, %b105 ], [ %v595, %b111 ]
  %v545 = icmp slt i64 %v544, %v528
  br i1 %v545, label %b107, label %b108
b107:
  %v546 = sub i64 %v544, %v524
  %v547 = mul i64 %v546, 8
  %v548 = getelementptr inbounds float, ptr %v495, i64 %v547
  %v549 = add i64 %v493, 0
  %v550 = sub i64 %v549, %v404
  %v551 = mul i64 %v550, %v7
  %v552 = add i64 %v551, %v544
  %v553 = mul i64 %v552, 8
  %v554 = getelementptr inbounds float, ptr %v34, i64 %v553
  %v555 = add i64 %v493, 0
  %v556 = and i64 %v555, %v48
  %v557 = mul i64 %v556, %v7
  %v558 = add i64 %v557, %v544
  %v559 = mul i64 %v558, 8
  %v560 = getelementptr inbounds float, ptr %v36, i64 %v559
  %v561 = add i64 %v493, 1
  %v562 = and i64 %v561, %v44
  %v563 = mul i64 %v562, %v7
  %v564 = add i64 %v563, %v544
  %v565 = mul i64 %v564, 8
  %v566 = getelementptr inbounds float, ptr %v20, i64 %v565
  br label %b109
b109:
  %v567 = phi i64 [ 0, %b107 ], [ %v594, %b110 ]
  %v568 = icmp slt i64 %v567, 1
  br i1 %v568, label %b110, label %b111
b110:
  %v569 = mul i64 %v514, 1
  %v570 = add i64 %v569, %v567
  %v571 = mul i64 %v570, 8
  %v572 = add i64 0, %v567
  %v573 = mul i64 %v572, 8
  %v574 = getelementptr inbounds float, ptr %v548, i64 %v573
  %v575 = load <8 x float>, ptr %v574, align 4
  %v576 = add i64 0, %v571
  %v577 = getelementptr inbounds float, ptr %v16, i64 %v576
  %v578 = load <8 x float>, ptr %v577, align 4
  %v579 = add i64 0, %v571
  %v580 = getelementptr inbounds float, ptr %v554, i64 %v579
  %v581 = load <8 x float>, ptr %v580, align 4
  %v582 = fadd <8 x float> %v581, %v575
  %v583 = fadd <8 x float> %v578, %v582
  %v584 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v585 = shufflevector <8 x float> %v584, <8 x float> poison, <8 x i32> zeroinitializer
  %v586 = fcmp ole <8 x float> %v583, %v585
  %v587 = select <8 x i1> %v586, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v588 = fcmp une <8 x float> %v587, splat (float 0x0000000000000000)
  %v589 = select <8 x i1> %v588, <8 x float> %v585, <8 x float> %v583
  %v590 = add i64 0, %v571
  %v591 = getelementptr inbounds float, ptr %v560, i64 %v590
  store <8 x float> %v587, ptr %v591, align 4
  %v592 = add i64 0, %v571
  %v593 = getelementptr inbounds float, ptr %v566, i64 %v592
  store <8 x float> %v589, ptr %v593, align 4
  %v594 = add nsw i64 %v567, 1
  br label %b109
b111:
  %v595 = add nsw i64 %v544, 1
  br label %b106
b108:
  %v596 = add nsw i64 %v520, 1
  br label %b101
b103:
  %v597 = add nsw i64 %v514, 1
  br label %b98
b100:
  %v598 = add nsw i64 %v509, 96
  br label %b95
b97:
  %v599 = add nsw i64 %v493, 1
  br label %b92
b94:
  %v600 = icmp sgt i64 %v3, 1
  br i1 %v600, label %b112, label %b113
b112:
  %v601 = getelementptr inbounds i64, ptr %v1, i64 3
  %v602 = atomicrmw add ptr %v601, i64 1 acq_rel
  %v603 = load i64, ptr %v51, align 8
  %v604 = add i64 %v603, 1
  store i64 %v604, ptr %v51, align 8
  %v605 = mul i64 %v3, %v604
  br label %b114
b114:
  %v606 = load atomic i64, ptr %v601 acquire, align 8
  %v607 = icmp slt i64 %v606, %v605
  br i1 %v607, label %b115, label %b116
b115:
  %v608 = call i32 @sched_yield()
  br label %b114
b116:
  br label %b113
b113:
  %v609 = add nsw i64 %v404, %v403
  br label %b67
b69:
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
  %v51 = alloca i64, i64 1, align 8
  %v174 = alloca float, i64 64, align 4
  %v317 = alloca float, i64 64, align 4
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
  %v41 = getelementptr inbounds i64, ptr %v1, i64 10
  %v42 = load i64, ptr %v41, align 8
  %v43 = getelementptr inbounds i64, ptr %v1, i64 11
  %v44 = load i64, ptr %v43, align 8
  %v45 = getelementptr inbounds i64, ptr %v1, i64 13
  %v46 = load i64, ptr %v45, align 8
  %v47 = getelementptr inbounds i64, ptr %v1, i64 19
  %v48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 20
  %v50 = load i64, ptr %v49, align 8
  store i64 0, ptr %v51, align 8
  %v52 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v53 = load ptr, ptr %v52, align 4
  %v54 = mul i64 %v2, 15360
  %v55 = add i64 %v54, 128
  %v56 = getelementptr inbounds float, ptr %v53, i64 %v55
  %v57 = getelementptr inbounds float, ptr %v53, i64 0
  %v58 = getelementptr inbounds i64, ptr %v1, i64 4
  %v59 = load i64, ptr %v58, align 8
  %v60 = icmp eq i64 %v59, 0
  br i1 %v60, label %b0, label %b1
b0:
  %v61 = add i64 1, 0
  %v62 = sdiv i64 %v61, 1
  %v63 = add i64 %v2, 1
  %v64 = mul i64 %v62, %v2
  %v65 = sdiv i64 %v64, %v3
  %v66 = mul i64 %v65, 1
  %v67 = icmp slt i64 %v66, 1
  %v68 = select i1 %v67, i64 %v66, i64 1
  %v69 = mul i64 %v62, %v63
  %v70 = sdiv i64 %v69, %v3
  %v71 = mul i64 %v70, 1
  %v72 = icmp slt i64 %v71, 1
  %v73 = select i1 %v72, i64 %v71, i64 1
  %v74 = icmp slt i64 %v73, 1
  %v75 = select i1 %v74, i64 %v73, i64 1
  br label %b2
b2:
  %v76 = phi i64 [ %v68, %b0 ], [ %v104, %b7 ]
  %v77 = icmp slt i64 %v76, %v75
  br i1 %v77, label %b3, label %b4
b3:
  %v78 = mul i64 %v76, 64
  %v79 = mul i64 %v76, 8
  %v80 = add i64 %v78, 0
  %v81 = add i64 %v79, 0
  %v82 = getelementptr inbounds float, ptr %v57, i64 %v80
  %v83 = sub i64 8, %v81
  %v84 = icmp slt i64 %v83, 0
  %v85 = select i1 %v84, i64 0, i64 %v83
  %v86 = icmp ult i64 %v85, 8
  %v87 = select i1 %v86, i64 %v85, i64 8
  %v88 = trunc i64 %v87 to i32
  %v89 = insertelement <8 x i32> poison, i32 %v88, i64 0
  %v90 = shufflevector <8 x i32> %v89, <8 x i32> poison, <8 x i32> zeroinitializer
  %v91 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v90
  %v92 = mul i64 %v81, 1
  %v93 = add i64 0, %v92
  %v94 = getelementptr inbounds float, ptr %v14, i64 %v93
  br label %b5
b5:
  %v95 = phi i64 [ 0, %b3 ], [ %v102, %b6 ]
  %v96 = icmp slt i64 %v95, 8
  br i1 %v96, label %b6, label %b7
b6:
  %v97 = mul i64 %v95, 8
  %v98 = getelementptr inbounds float, ptr %v94, i64 %v97
  %v99 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v98, <8 x i1> %v91, <8 x float> zeroinitializer)
  %v100 = mul i64 %v95, 8
  %v101 = getelementptr inbounds float, ptr %v82, i64 %v100
  store <8 x float> %v99, ptr %v101, align 4
  %v102 = add nsw i64 %v95, 1
  br label %b5
b7:
  %v103 = add i64 %v78, 64
  %v104 = add nsw i64 %v76, 1
  br label %b2
b4:
  br label %b1
b1:
  %v105 = icmp sgt i64 %v3, 1
  br i1 %v105, label %b8, label %b9
b8:
  %v106 = getelementptr inbounds i64, ptr %v1, i64 3
  %v107 = atomicrmw add ptr %v106, i64 1 acq_rel
  %v108 = load i64, ptr %v51, align 8
  %v109 = add i64 %v108, 1
  store i64 %v109, ptr %v51, align 8
  %v110 = mul i64 %v3, %v109
  br label %b10
b10:
  %v111 = load atomic i64, ptr %v106 acquire, align 8
  %v112 = icmp slt i64 %v111, %v110
  br i1 %v112, label %b11, label %b12
b11:
  %v113 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  br label %b13
b13:
  %v114 = phi i64 [ 0, %b9 ], [ %v250, %b21 ]
  %v115 = icmp slt i64 %v114, %v5
  br i1 %v115, label %b14, label %b15
b14:
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
  br label %b16
b16:
  %v131 = phi i64 [ %v125, %b14 ], [ %v173, %b17 ]
  %v132 = icmp slt i64 %v131, %v130
  br i1 %v132, label %b17, label %b18
b17:
  %v133 = add i64 %v117, 0
  %v134 = and i64 %v133, %v48
  %v135 = mul i64 %v134, %v7
  %v136 = add i64 %v135, %v131
  %v137 = mul i64 %v136, 8
  %v138 = getelementptr inbounds float, ptr %v36, i64 %v137
  %v139 = add i64 %v117, 1
  %v140 = and i64 %v139, 1
  %v141 = mul i64 %v140, %v7
  %v142 = add i64 %v141, %v131
  %v143 = mul i64 %v142, 8
  %v144 = getelementptr inbounds float, ptr %v22, i64 %v143
  %v145 = add i64 %v117, 0
  %v146 = and i64 %v145, %v42
  %v147 = mul i64 %v146, %v7
  %v148 = add i64 %v147, %v131
  %v149 = mul i64 %v148, 8
  %v150 = getelementptr inbounds float, ptr %v18, i64 %v149
  %v151 = add i64 %v117, 0
  %v152 = and i64 %v151, %v50
  %v153 = mul i64 %v152, %v7
  %v154 = add i64 %v153, %v131
  %v155 = mul i64 %v154, 8
  %v156 = getelementptr inbounds float, ptr %v38, i64 %v155
  %v157 = add i64 0, 0
  %v158 = getelementptr inbounds float, ptr %v138, i64 %v157
  %v159 = load <8 x float>, ptr %v158, align 4
  %v160 = add i64 0, 0
  %v161 = getelementptr inbounds float, ptr %v144, i64 %v160
  %v162 = load <8 x float>, ptr %v161, align 4
  %v163 = add i64 0, 0
  %v164 = getelementptr inbounds float, ptr %v150, i64 %v163
  %v165 = load <8 x float>, ptr %v164, align 4
  %v166 = fadd <8 x float> %v162, %v165
  %v167 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v168 = shufflevector <8 x float> %v167, <8 x float> poison, <8 x i32> zeroinitializer
  %v169 = fcmp une <8 x float> %v159, splat (float 0x0000000000000000)
  %v170 = select <8 x i1> %v169, <8 x float> %v168, <8 x float> %v166
  %v171 = add i64 0, 0
  %v172 = getelementptr inbounds float, ptr %v156, i64 %v171
  store <8 x float> %v170, ptr %v172, align 4
  %v173 = add nsw i64 %v131, 1
  br label %b16
b18:
  %v175 = add i64 %v7, 0
  %v176 = sdiv i64 %v175, 1
  %v177 = add i64 %v2, 1
  %v178 = mul i64 %v176, %v2
  %v179 = sdiv i64 %v178, %v3
  %v180 = mul i64 %v179, 1
  %v181 = icmp slt i64 %v180, %v7
  %v182 = select i1 %v181, i64 %v180, i64 %v7
  %v183 = mul i64 %v176, %v177
  %v184 = sdiv i64 %v183, %v3
  %v185 = mul i64 %v184, 1
  %v186 = icmp slt i64 %v185, %v7
  %v187 = select i1 %v186, i64 %v185, i64 %v7
  br label %b19
b19:
  %v188 = phi i64 [ %v182, %b18 ], [ %v249, %b24 ]
  %v189 = icmp slt i64 %v188, %v187
  br i1 %v189, label %b20, label %b21
b20:
  %v190 = add i64 %v188, 96
  %v191 = icmp slt i64 %v190, %v187
  %v192 = select i1 %v191, i64 %v190, i64 %v187
  br label %b22
b22:
  %v193 = phi i64 [ 0, %b20 ], [ %v248, %b27 ]
  %v194 = icmp slt i64 %v193, 1
  br i1 %v194, label %b23, label %b24
b23:
  %v195 = sub i64 %v192, %v188
  %v196 = sub i64 8, 1
  %v197 = add i64 %v195, %v196
  %v198 = sdiv i64 %v197, 8
  br label %b25
b25:
  %v199 = phi i64 [ 0, %b23 ], [ %v247, %b32 ]
  %v200 = icmp slt i64 %v199, %v198
  br i1 %v200, label %b26, label %b27
b26:
  %v201 = mul i64 %v195, %v199
  %v202 = sdiv i64 %v201, %v198
  %v203 = add i64 %v188, %v202
  %v204 = add i64 %v199, 1
  %v205 = mul i64 %v195, %v204
  %v206 = sdiv i64 %v205, %v198
  %v207 = add i64 %v188, %v206
  %v208 = mul i64 %v193, 64
  %v209 = getelementptr inbounds float, ptr %v57, i64 %v208
  %v210 = sub i64 %v207, %v203
  %v211 = add i64 %v117, 0
  %v212 = and i64 %v211, %v50
  %v213 = mul i64 %v212, %v7
  %v214 = add i64 %v213, %v203
  %v215 = mul i64 %v214, 8
  %v216 = getelementptr inbounds float, ptr %v38, i64 %v215
  %v217 = getelementptr inbounds float, ptr %v216, i64 0
  %v218 = sub i64 %v210, 1
  %v219 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v218
  %v220 = load ptr, ptr %v219, align 4
  %v221 = icmp sgt i64 %v210, 0
  br i1 %v221, label %b28, label %b29
b28:
  call void %v220(ptr %v217, i64 8, ptr %v209, i64 8, ptr %v174)
  br label %b29
b29:
  %v222 = add i64 %v208, 64
  br label %b30
b30:
  %v223 = phi i64 [ %v203, %b29 ], [ %v246, %b35 ]
  %v224 = icmp slt i64 %v223, %v207
  br i1 %v224, label %b31, label %b32
b31:
  %v225 = sub i64 %v223, %v203
  %v226 = mul i64 %v225, 8
  %v227 = getelementptr inbounds float, ptr %v174, i64 %v226
  %v228 = add i64 %v117, 0
  %v229 = and i64 %v228, 1
  %v230 = mul i64 %v229, %v7
  %v231 = add i64 %v230, %v223
  %v232 = mul i64 %v231, 8
  %v233 = getelementptr inbounds float, ptr %v22, i64 %v232
  br label %b33
b33:
  %v234 = phi i64 [ 0, %b31 ], [ %v245, %b34 ]
  %v235 = icmp slt i64 %v234, 1
  br i1 %v235, label %b34, label %b35
b34:
  %v236 = mul i64 %v193, 1
  %v237 = add i64 %v236, %v234
  %v238 = mul i64 %v237, 8
  %v239 = add i64 0, %v234
  %v240 = mul i64 %v239, 8
  %v241 = getelementptr inbounds float, ptr %v227, i64 %v240
  %v242 = load <8 x float>, ptr %v241, align 4
  %v243 = add i64 0, %v238
  %v244 = getelementptr inbounds float, ptr %v233, i64 %v243
  store <8 x float> %v242, ptr %v244, align 4
  %v245 = add nsw i64 %v234, 1
  br label %b33
b35:
  %v246 = add nsw i64 %v223, 1
  br label %b30
b32:
  %v247 = add nsw i64 %v199, 1
  br label %b25
b27:
  %v248 = add nsw i64 %v193, 1
  br label %b22
b24:
  %v249 = add nsw i64 %v188, 96
  br label %b19
b21:
  %v250 = add nsw i64 %v114, 1
  br label %b13
b15:
  %v251 = icmp sgt i64 %v3, 1
  br i1 %v251, label %b36, label %b37
b36:
  %v252 = getelementptr inbounds i64, ptr %v1, i64 3
  %v253 = atomicrmw add ptr %v252, i64 1 acq_rel
  %v254 = load i64, ptr %v51, align 8
  %v255 = add i64 %v254, 1
  store i64 %v255, ptr %v51, align 8
  %v256 = mul i64 %v3, %v255
  br label %b38
b38:
  %v257 = load atomic i64, ptr %v252 acquire, align 8
  %v258 = icmp slt i64 %v257, %v256
  br i1 %v258, label %b39, label %b40
b39:
  %v259 = call i32 @sched_yield()
  br label %b38
b40:
  br label %b37
b37:
  %v260 = getelementptr inbounds float, ptr %v53, i64 64
  %v261 = getelementptr inbounds i64, ptr %v1, i64 4
  %v262 = load i64, ptr %v261, align 8
  %v263 = icmp eq i64 %v262, 0
  br i1 %v263, label %b41, label %b42
b41:
  %v264 = add i64 1, 0
  %v265 = sdiv i64 %v264, 1
  %v266 = add i64 %v2, 1
  %v267 = mul i64 %v265, %v2
  %v268 = sdiv i64 %v267, %v3
  %v269 = mul i64 %v268, 1
  %v270 = icmp slt i64 %v269, 1
  %v271 = select i1 %v270, i64 %v269, i64 1
  %v272 = mul i64 %v265, %v266
  %v273 = sdiv i64 %v272, %v3
  %v274 = mul i64 %v273, 1
  %v275 = icmp slt i64 %v274, 1
  %v276 = select i1 %v275, i64 %v274, i64 1
  %v277 = icmp slt i64 %v276, 1
  %v278 = select i1 %v277, i64 %v276, i64 1
  br label %b43
b43:
  %v279 = phi i64 [ %v271, %b41 ], [ %v307, %b48 ]
  %v280 = icmp slt i64 %v279, %v278
  br i1 %v280, label %b44, label %b45
b44:
  %v281 = mul i64 %v279, 64
  %v282 = mul i64 %v279, 8
  %v283 = add i64 %v281, 0
  %v284 = add i64 %v282, 0
  %v285 = getelementptr inbounds float, ptr %v260, i64 %v283
  %v286 = sub i64 8, %v284
  %v287 = icmp slt i64 %v286, 0
  %v288 = select i1 %v287, i64 0, i64 %v286
  %v289 = icmp ult i64 %v288, 8
  %v290 = select i1 %v289, i64 %v288, i64 8
  %v291 = trunc i64 %v290 to i32
  %v292 = insertelement <8 x i32> poison, i32 %v291, i64 0
  %v293 = shufflevector <8 x i32> %v292, <8 x i32> poison, <8 x i32> zeroinitializer
  %v294 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v293
  %v295 = mul i64 %v284, 1
  %v296 = add i64 0, %v295
  %v297 = getelementptr inbounds float, ptr %v12, i64 %v296
  br label %b46
b46:
  %v298 = phi i64 [ 0, %b44 ], [ %v305, %b47 ]
  %v299 = icmp slt i64 %v298, 8
  br i1 %v299, label %b47, label %b48
b47:
  %v300 = mul i64 %v298, 8
  %v301 = getelementptr inbounds float, ptr %v297, i64 %v300
  %v302 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v301, <8 x i1> %v294, <8 x float> zeroinitializer)
  %v303 = mul i64 %v298, 8
  %v304 = getelementptr inbounds float, ptr %v285, i64 %v303
  store <8 x float> %v302, ptr %v304, align 4
  %v305 = add nsw i64 %v298, 1
  br label %b46
b48:
  %v306 = add i64 %v281, 64
  %v307 = add nsw i64 %v279, 1
  br label %b43
b45:
  br label %b42
b42:
  %v308 = icmp sgt i64 %v3, 1
  br i1 %v308, label %b49, label %b50
b49:
  %v309 = getelementptr inbounds i64, ptr %v1, i64 3
  %v310 = atomicrmw add ptr %v309, i64 1 acq_rel
  %v311 = load i64, ptr %v51, align 8
  %v312 = add i64 %v311, 1
  store i64 %v312, ptr %v51, align 8
  %v313 = mul i64 %v3, %v312
  br label %b51
b51:
  %v314 = load atomic i64, ptr %v309 acquire, align 8
  %v315 = icmp slt i64 %v314, %v313
  br i1 %v315, label %b52, label %b53
b52:
  %v316 = call i32 @sched_yield()
  br label %b51
b53:
  br label %b50
b50:
  %v318 = add i64 %v8, 0
  %v319 = sdiv i64 %v318, 1
  %v320 = add i64 %v2, 1
  %v321 = mul i64 %v319, %v2
  %v322 = sdiv i64 %v321, %v3
  %v323 = mul i64 %v322, 1
  %v324 = icmp slt i64 %v323, %v8
  %v325 = select i1 %v324, i64 %v323, i64 %v8
  %v326 = mul i64 %v319, %v320
  %v327 = sdiv i64 %v326, %v3
  %v328 = mul i64 %v327, 1
  %v329 = icmp slt i64 %v328, %v8
  %v330 = select i1 %v329, i64 %v328, i64 %v8
  br label %b54
b54:
  %v331 = phi i64 [ %v325, %b50 ], [ %v384, %b59 ]
  %v332 = icmp slt i64 %v331, %v330
  br i1 %v332, label %b55, label %b56
b55:
  %v333 = add i64 %v331, 96
  %v334 = icmp slt i64 %v333, %v330
  %v335 = select i1 %v334, i64 %v333, i64 %v330
  br label %b57
b57:
  %v336 = phi i64 [ 0, %b55 ], [ %v383, %b62 ]
  %v337 = icmp slt i64 %v336, 1
  br i1 %v337, label %b58, label %b59
b58:
  %v338 = sub i64 %v335, %v331
  %v339 = sub i64 8, 1
  %v340 = add i64 %v338, %v339
  %v341 = sdiv i64 %v340, 8
  br label %b60
b60:
  %v342 = phi i64 [ 0, %b58 ], [ %v382, %b67 ]
  %v343 = icmp slt i64 %v342, %v341
  br i1 %v343, label %b61, label %b62
b61:
  %v344 = mul i64 %v338, %v342
  %v345 = sdiv i64 %v344, %v341
  %v346 = add i64 %v331, %v345
  %v347 = add i64 %v342, 1
  %v348 = mul i64 %v338, %v347
  %v349 = sdiv i64 %v348, %v341
  %v350 = add i64 %v331, %v349
  %v351 = mul i64 %v336, 64
  %v352 = getelementptr inbounds float, ptr %v260, i64 %v351
  %v353 = sub i64 %v350, %v346
  %v354 = mul i64 %v346, 8
  %v355 = getelementptr inbounds float, ptr %v38, i64 %v354
  %v356 = getelementptr inbounds float, ptr %v355, i64 0
  %v357 = sub i64 %v353, 1
  %v358 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v357
  %v359 = load ptr, ptr %v358, align 4
  %v360 = icmp sgt i64 %v353, 0
  br i1 %v360, label %b63, label %b64
b63:
  call void %v359(ptr %v356, i64 8, ptr %v352, i64 8, ptr %v317)
  br label %b64
b64:
  %v361 = add i64 %v351, 64
  br label %b65
b65:
  %v362 = phi i64 [ %v346, %b64 ], [ %v381, %b70 ]
  %v363 = icmp slt i64 %v362, %v350
  br i1 %v363, label %b66, label %b67
b66:
  %v364 = sub i64 %v362, %v346
  %v365 = mul i64 %v364, 8
  %v366 = getelementptr inbounds float, ptr %v317, i64 %v365
  %v367 = mul i64 %v362, 8
  %v368 = getelementptr inbounds float, ptr %v24, i64 %v367
  br label %b68
b68:
  %v369 = phi i64 [ 0, %b66 ], [ %v380, %b69 ]
  %v370 = icmp slt i64 %v369, 1
  br i1 %v370, label %b69, label %b70
b69:
  %v371 = mul i64 %v336, 1
  %v372 = add i64 %v371, %v369
  %v373 = mul i64 %v372, 8
  %v374 = add i64 0, %v369
  %v375 = mul i64 %v374, 8
  %v376 = getelementptr inbounds float, ptr %v366, i64 %v375
  %v377 = load <8 x float>, ptr %v376, align 4
  %v378 = add i64 0, %v373
  %v379 = getelementptr inbounds float, ptr %v368, i64 %v378
  store <8 x float> %v377, ptr %v379, align 4
  %v380 = add nsw i64 %v369, 1
  br label %b68
b70:
  %v381 = add nsw i64 %v362, 1
  br label %b65
b67:
  %v382 = add nsw i64 %v342, 1
  br label %b60
b62:
  %v383 = add nsw i64 %v336, 1
  br label %b57
b59:
  %v384 = add nsw i64 %v331, 96
  br label %b54
b56:
  %v385 = icmp sgt i64 %v3, 1
  br i1 %v385, label %b71, label %b72
b71:
  %v386 = getelementptr inbounds i64, ptr %v1, i64 3
  %v387 = atomicrmw add ptr %v386, i64 1 acq_rel
  %v388 = load i64, ptr %v51, align 8
  %v389 = add i64 %v388, 1
  store i64 %v389, ptr %v51, align 8
  %v390 = mul i64 %v3, %v389
  br label %b73
b73:
  %v391 = load atomic i64, ptr %v386 acquire, align 8
  %v392 = icmp slt i64 %v391, %v390
  br i1 %v392, label %b74, label %b75
b74:
  %v393 = call i32 @sched_yield()
  br label %b73
b75:
  br label %b72
b72:
  %v394 = mul i64 0, 8
  %v395 = getelementptr inbounds float, ptr %v38, i64 %v394
  %v396 = getelementptr inbounds float, ptr %v395, i64 0
  %v397 = mul i64 0, 8
  %v398 = getelementptr inbounds float, ptr %v10, i64 %v397
  %v399 = getelementptr inbounds float, ptr %v398, i64 0
  %v400 = getelementptr inbounds float, ptr %v56, i64 12288
  %v401 = add i64 8, 1
  %v402 = sdiv i64 %v401, 2
  %v403 = add i64 %v2, 1
  %v404 = mul i64 %v402, %v2
  %v405 = sdiv i64 %v404, %v3
  %v406 = mul i64 %v405, 2
  %v407 = icmp slt i64 %v406, 8
  %v408 = select i1 %v407, i64 %v406, i64 8
  %v409 = mul i64 %v402, %v403
  %v410 = sdiv i64 %v409, %v3
  %v411 = mul i64 %v410, 2
  %v412 = icmp slt i64 %v411, 8
  %v413 = select i1 %v412, i64 %v411, i64 8
  %v414 = getelementptr inbounds float, ptr %v26, i64 0
  br label %b76
b76:
  %v415 = phi i64 [ %v408, %b72 ], [ %v423, %b81 ]
  %v416 = icmp slt i64 %v415, %v413
  br i1 %v416, label %b77, label %b78
b77:
  %v417 = mul i64 %v415, 8
  %v418 = getelementptr inbounds float, ptr %v414, i64 %v417
  br label %b79
b79:
  %v419 = phi i64 [ 0, %b77 ], [ %v422, %b80 ]
  %v420 = icmp slt i64 %v419, 8
  br i1 %v420, label %b80, label %b81
b80:
  %v421 = getelementptr inbounds float, ptr %v418, i64 %v419
  store float 0x0000000000000000, ptr %v421, align 4
  %v422 = add nsw i64 %v419, 1
  br label %b79
b81:
  %v423 = add nsw i64 %v415, 1
  br label %b76
b78:
  %v424 = mul i64 %v8, 1
  br label %b82
b82:
  %v425 = phi i64 [ 0, %b78 ], [ %v529, %b87 ]
  %v426 = icmp slt i64 %v425, %v424
  br i1 %v426, label %b83, label %b84
b83:
  %v427 = sub i64 %v424, %v425
  %v428 = icmp slt i64 %v427, 384
  %v429 = select i1 %v428, i64 %v427, i64 384
  br label %b85
b85:
  %v430 = phi i64 [ %v408, %b83 ], [ %v528, %b111 ]
  %v431 = icmp slt i64 %v430, %v413
  br i1 %v431, label %b86, label %b87
b86:
  %v432 = sub i64 %v413, %v430
  %v433 = icmp slt i64 %v432, 64
  %v434 = select i1 %v433, i64 %v432, i64 64
  %v435 = sdiv i64 %v434, 2
  %v436 = mul i64 %v435, 2
  %v437 = sub i64 %v434, %v436
  %v438 = mul i64 %v425, 8
  %v439 = add i64 %v438, %v430
  %v440 = getelementptr inbounds float, ptr %v396, i64 %v439
  br label %b88
b88:
  %v441 = phi i64 [ 0, %b86 ], [ %v467, %b96 ]
  %v442 = icmp slt i64 %v441, %v429
  br i1 %v442, label %b89, label %b90
b89:
  %v443 = mul i64 %v441, 8
  %v444 = getelementptr inbounds float, ptr %v440, i64 %v443
  %v445 = mul i64 %v441, 2
  %v446 = getelementptr inbounds float, ptr %v400, i64 %v445
  br label %b91
b91:
  %v447 = phi i64 [ 0, %b89 ], [ %v456, %b92 ]
  %v448 = icmp slt i64 %v447, %v435
  br i1 %v448, label %b92, label %b93
b92:
  %v449 = mul i64 %v447, 2
  %v450 = getelementptr inbounds float, ptr %v444, i64 %v449
  %v451 = mul i64 %v447, 768
  %v452 = getelementptr inbounds float, ptr %v446, i64 %v451
  %v453 = getelementptr inbounds float, ptr %v450, i64 0
  %v454 = load <2 x float>, ptr %v453, align 4
  %v455 = getelementptr inbounds float, ptr %v452, i64 0
  store <2 x float> %v454, ptr %v455, align 4
  %v456 = add nsw i64 %v447, 1
  br label %b91
b93:
  %v457 = mul i64 %v435, 2
  %v458 = getelementptr inbounds float, ptr %v444, i64 %v457
  %v459 = mul i64 %v435, 768
  %v460 = getelementptr inbounds float, ptr %v446, i64 %v459
  br label %b94
b94:
  %v461 = phi i64 [ 0, %b93 ], [ %v466, %b95 ]
  %v462 = icmp slt i64 %v461, %v437
  br i1 %v462, label %b95, label %b96
b95:
  %v463 = getelementptr inbounds float, ptr %v458, i64 %v461
  %v464 = load float, ptr %v463, align 4
  %v465 = getelementptr inbounds float, ptr %v460, i64 %v461
  store float %v464, ptr %v465, align 4
  %v466 = add nsw i64 %v461, 1
  br label %b94, !llvm.loop !0
b96:
  %v467 = add nsw i64 %v441, 1
  br label %b88
b90:
  br label %b97
b97:
  %v468 = phi i64 [ 0, %b90 ], [ %v503, %b105 ]
  %v469 = icmp slt i64 %v468, 0
  br i1 %v469, label %b98, label %b99
b98:
  %v470 = mul i64 %v425, 8
  %v471 = add i64 %v470, %v468
  %v472 = getelementptr inbounds float, ptr %v399, i64 %v471
  br label %b100
b100:
  %v473 = phi i64 [ 0, %b98 ], [ %v491, %b101 ]
  %v474 = icmp slt i64 %v473, %v429
  br i1 %v474, label %b101, label %b102
b101:
  %v475 = mul i64 %v473, 8
  %v476 = getelementptr inbounds float, ptr %v472, i64 %v475
  %v477 = mul i64 %v473, 32
  %v478 = getelementptr inbounds float, ptr %v56, i64 %v477
  %v479 = getelementptr inbounds float, ptr %v476, i64 0
  %v480 = load <8 x float>, ptr %v479, align 4
  %v481 = getelementptr inbounds float, ptr %v478, i64 0
  store <8 x float> %v480, ptr %v481, align 4
  %v482 = getelementptr inbounds float, ptr %v476, i64 8
  %v483 = load <8 x float>, ptr %v482, align 4
  %v484 = getelementptr inbounds float, ptr %v478, i64 8
  store <8 x float> %v483, ptr %v484, align 4
  %v485 = getelementptr inbounds float, ptr %v476, i64 16
  %v486 = load <8 x float>, ptr %v485, align 4
  %v487 = getelementptr inbounds float, ptr %v478, i64 16
  store <8 x float> %v486, ptr %v487, align 4
  %v488 = getelementptr inbounds float, ptr %v476, i64 24
  %v489 = load <8 x float>, ptr %v488, align 4
  %v490 = getelementptr inbounds float, ptr %v478, i64 24
  store <8 x float> %v489, ptr %v490, align 4
  %v491 = add nsw i64 %v473, 1
  br label %b100
b102:
  %v492 = sdiv i64 %v434, 2
  br label %b103
b103:
  %v493 = phi i64 [ 0, %b102 ], [ %v502, %b104 ]
  %v494 = icmp slt i64 %v493, %v492
  br i1 %v494, label %b104, label %b105
b104:
  %v495 = mul i64 %v493, 2
  %v496 = add i64 %v430, %v495
  %v497 = mul i64 %v493, 768
  %v498 = getelementptr inbounds float, ptr %v400, i64 %v497
  %v499 = mul i64 %v496, 8
  %v500 = add i64 %v499, %v468
  %v501 = getelementptr inbounds float, ptr %v414, i64 %v500
  call void @outer_2x32(ptr %v498, ptr %v56, i64 %v429, ptr %v501, i64 8)
  %v502 = add nsw i64 %v493, 1
  br label %b103
b105:
  %v503 = add nsw i64 %v468, 32
  br label %b97
b99:
  %v504 = mul i64 %v425, 8
  %v505 = add i64 %v504, 0
  %v506 = getelementptr inbounds float, ptr %v399, i64 %v505
  br label %b106
b106:
  %v507 = phi i64 [ 0, %b99 ], [ %v516, %b107 ]
  %v508 = icmp slt i64 %v507, %v429
  br i1 %v508, label %b107, label %b108
b107:
  %v509 = mul i64 %v507, 8
  %v510 = getelementptr inbounds float, ptr %v506, i64 %v509
  %v511 = mul i64 %v507, 8
  %v512 = getelementptr inbounds float, ptr %v56, i64 %v511
  %v513 = getelementptr inbounds float, ptr %v510, i64 0
  %v514 = load <8 x float>, ptr %v513, align 4
  %v515 = getelementptr inbounds float, ptr %v512, i64 0
  store <8 x float> %v514, ptr %v515, align 4
  %v516 = add nsw i64 %v507, 1
  br label %b106
b108:
  %v517 = sdiv i64 %v434, 2
  br label %b109
b109:
  %v518 = phi i64 [ 0, %b108 ], [ %v527, %b110 ]
  %v519 = icmp slt i64 %v518, %v517
  br i1 %v519, label %b110, label %b111
b110:
  %v520 = mul i64 %v518, 2
  %v521 = add i64 %v430, %v520
  %v522 = mul i64 %v518, 768
  %v523 = getelementptr inbounds float, ptr %v400, i64 %v522
  %v524 = mul i64 %v521, 8
  %v525 = add i64 %v524, 0
  %v526 = getelementptr inbounds float, ptr %v414, i64 %v525
  call void @outer_2x8(ptr %v523, ptr %v56, i64 %v429, ptr %v526, i64 8)
  %v527 = add nsw i64 %v518, 1
  br label %b109
b111:
  %v528 = add nsw i64 %v430, 64
  br label %b85
b87:
  %v529 = add nsw i64 %v425, 384
  br label %b82
b84:
  %v530 = icmp sgt i64 %v3, 1
  br i1 %v530, label %b112, label %b113
b112:
  %v531 = getelementptr inbounds i64, ptr %v1, i64 3
  %v532 = atomicrmw add ptr %v531, i64 1 acq_rel
  %v533 = load i64, ptr %v51, align 8
  %v534 = add i64 %v533, 1
  store i64 %v534, ptr %v51, align 8
  %v535 = mul i64 %v3, %v534
  br label %b114
b114:
  %v536 = load atomic i64, ptr %v531 acquire, align 8
  %v537 = icmp slt i64 %v536, %v535
  br i1 %v537, label %b115, label %b116
b115:
  %v538 = call i32 @sched_yield()
  br label %b114
b116:
  br label %b113
b113:
  %v539 = mul i64 0, 8
  %v540 = getelementptr inbounds float, ptr %v38, i64 %v539
  %v541 = getelementptr inbounds float, ptr %v540, i64 0
  %v542 = mul i64 0, 8
  %v543 = getelementptr inbounds float, ptr %v20, i64 %v542
  %v544 = getelementptr inbounds float, ptr %v543, i64 0
  %v545 = getelementptr inbounds float, ptr %v56, i64 12288
  %v546 = add i64 8, 1
  %v547 = sdiv i64 %v546, 2
  %v548 = add i64 %v2, 1
  %v549 = mul i64 %v547, %v2
  %v550 = sdiv i64 %v549, %v3
  %v551 = mul i64 %v550, 2
  %v552 = icmp slt i64 %v551, 8
  %v553 = select i1 %v552, i64 %v551, i64 8
  %v554 = mul i64 %v547, %v548
  %v555 = sdiv i64 %v554, %v3
  %v556 = mul i64 %v555, 2
  %v557 = icmp slt i64 %v556, 8
  %v558 = select i1 %v557, i64 %v556, i64 8
  %v559 = getelementptr inbounds float, ptr %v28, i64 0
  br label %b117
b117:
  %v560 = phi i64 [ %v553, %b113 ], [ %v568, %b122 ]
  %v561 = icmp slt i64 %v560, %v558
  br i1 %v561, label %b118, label %b119
b118:
  %v562 = mul i64 %v560, 8
  %v563 = getelementptr inbounds float, ptr %v559, i64 %v562
  br label %b120
b120:
  %v564 = phi i64 [ 0, %b118 ], [ %v567, %b121 ]
  %v565 = icmp slt i64 %v564, 8
  br i1 %v565, label %b121, label %b122
b121:
  %v566 = getelementptr inbounds float, ptr %v563, i64 %v564
  store float 0x0000000000000000, ptr %v566, align 4
  %v567 = add nsw i64 %v564, 1
  br label %b120
b122:
  %v568 = add nsw i64 %v560, 1
  br label %b117
b119:
  %v569 = mul i64 %v8, 1
  br label %b123
b123:
  %v570 = phi i64 [ 0, %b119 ], [ %v674, %b128 ]
  %v571 = icmp slt i64 %v570, %v569
  br i1 %v571, label %b124, label %b125
b124:
  %v572 = sub i64 %v569, %v570
  %v573 = icmp slt i64 %v572, 384
  %v574 = select i1 %v573, i64 %v572, i64 384
  br label %b126
b126:
  %v575 = phi i64 [ %v553, %b124 ], [ %v673, %b152 ]
  %v576 = icmp slt i64 %v575, %v558
  br i1 %v576, label %b127, label %b128
b127:
  %v577 = sub i64 %v558, %v575
  %v578 = icmp slt i64 %v577, 64
  %v579 = select i1 %v578, i64 %v577, i64 64
  %v580 = sdiv i64 %v579, 2
  %v581 = mul i64 %v580, 2
  %v582 = sub i64 %v579, %v581
  %v583 = mul i64 %v570, 8
  %v584 = add i64 %v583, %v575
  %v585 = getelementptr inbounds float, ptr %v541, i64 %v584
  br label %b129
b129:
  %v586 = phi i64 [ 0, %b127 ], [ %v612, %b137 ]
  %v587 = icmp slt i64 %v586, %v574
  br i1 %v587, label %b130, label %b131
b130:
  %v588 = mul i64 %v586, 8
  %v589 = getelementptr inbounds float, ptr %v585, i64 %v588
  %v590 = mul i64 %v586, 2
  %v591 = getelementptr inbounds float, ptr %v545, i64 %v590
  br label %b132
b132:
  %v592 = phi i64 [ 0, %b130 ], [ %v601, %b133 ]
  %v593 = icmp slt i64 %v592, %v580
  br i1 %v593, label %b133, label %b134
b133:
  %v594 = mul i64 %v592, 2
  %v595 = getelementptr inbounds float, ptr %v589, i64 %v594
  %v596 = mul i64 %v592, 768
  %v597 = getelementptr inbounds float, ptr %v591, i64 %v596
  %v598 = getelementptr inbounds float, ptr %v595, i64 0
  %v599 = load <2 x float>, ptr %v598, align 4
  %v600 = getelementptr inbounds float, ptr %v597, i64 0
  store <2 x float> %v599, ptr %v600, align 4
  %v601 = add nsw i64 %v592, 1
  br label %b132
b134:
  %v602 = mul i64 %v580, 2
  %v603 = getelementptr inbounds float, ptr %v589, i64 %v602
  %v604 = mul i64 %v580, 768
  %v605 = getelementptr inbounds float, ptr %v591, i64 %v604
  br label %b135
b135:
  %v606 = phi i64 [ 0, %b134 ], [ %v611, %b136 ]
  %v607 = icmp slt i64 %v606, %v582
  br i1 %v607, label %b136, label %b137
b136:
  %v608 = getelementptr inbounds float, ptr %v603, i64 %v606
  %v609 = load float, ptr %v608, align 4
  %v610 = getelementptr inbounds float, ptr %v605, i64 %v606
  store float %v609, ptr %v610, align 4
  %v611 = add nsw i64 %v606, 1
  br label %b135, !llvm.loop !3
b137:
  %v612 = add nsw i64 %v586, 1
  br label %b129
b131:
  br label %b138
b138:
  %v613 = phi i64 [ 0, %b131 ], [ %v648, %b146 ]
  %v614 = icmp slt i64 %v613, 0
  br i1 %v614, label %b139, label %b140
b139:
  %v615 = mul i64 %v570, 8
  %v616 = add i64 %v615, %v613
  %v617 = getelementptr inbounds float, ptr %v544, i64 %v616
  br label %b141
b141:
  %v618 = phi i64 [ 0, %b139 ], [ %v636, %b142 ]
  %v619 = icmp slt i64 %v618, %v574
  br i1 %v619, label %b142, label %b143
b142:
  %v620 = mul i64 %v618, 8
  %v621 = getelementptr inbounds float, ptr %v617, i64 %v620
  %v622 = mul i64 %v618, 32
  %v623 = getelementptr inbounds float, ptr %v56, i64 %v622
  %v624 = getelementptr inbounds float, ptr %v621, i64 0
  %v625 = load <8 x float>, ptr %v624, align 4
  %v626 = getelementptr inbounds float, ptr %v623, i64 0
  store <8 x float> %v625, ptr %v626, align 4
  %v627 = getelementptr inbounds float, ptr %v621, i64 8
  %v628 = load <8 x float>, ptr %v627, align 4
  %v629 = getelementptr inbounds float, ptr %v623, i64 8
  store <8 x float> %v628, ptr %v629, align 4
  %v630 = getelementptr inbounds float, ptr %v621, i64 16
  %v631 = load <8 x float>, ptr %v630, align 4
  %v632 = getelementptr inbounds float, ptr %v623, i64 16
  store <8 x float> %v631, ptr %v632, align 4
  %v633 = getelementptr inbounds float, ptr %v621, i64 24
  %v634 = load <8 x float>, ptr %v633, align 4
  %v635 = getelementptr inbounds float, ptr %v623, i64 24
  store <8 x float> %v634, ptr %v635, align 4
  %v636 = add nsw i64 %v618, 1
  br label %b141
b143:
  %v637 = sdiv i64 %v579, 2
  br label %b144
b144:
  %v638 = phi i64 [ 0, %b143 ], [ %v647, %b145 ]
  %v639 = icmp slt i64 %v638, %v637
  br i1 %v639, label %b145, label %b146
b145:
  %v640 = mul i64 %v638, 2
  %v641 = add i64 %v575, %v640
  %v642 = mul i64 %v638, 768
  %v643 = getelementptr inbounds float, ptr %v545, i64 %v642
  %v644 = mul i64 %v641, 8
  %v645 = add i64 %v644, %v613
  %v646 = getelementptr inbounds float, ptr %v559, i64 %v645
  call void @outer_2x32(ptr %v643, ptr %v56, i64 %v574, ptr %v646, i64 8)
  %v647 = add nsw i64 %v638, 1
  br label %b144
b146:
  %v648 = add nsw i64 %v613, 32
  br label %b138
b140:
  %v649 = mul i64 %v570, 8
  %v650 = add i64 %v649, 0
  %v651 = getelementptr inbounds float, ptr %v544, i64 %v650
  br label %b147
b147:
  %v652 = phi i64 [ 0, %b140 ], [ %v661, %b148 ]
  %v653 = icmp slt i64 %v652, %v574
  br i1 %v653, label %b148, label %b149
b148:
  %v654 = mul i64 %v652, 8
  %v655 = getelementptr inbounds float, ptr %v651, i64 %v654
  %v656 = mul i64 %v652, 8
  %v657 = getelementptr inbounds float, ptr %v56, i64 %v656
  %v658 = getelementptr inbounds float, ptr %v655, i64 0
  %v659 = load <8 x float>, ptr %v658, align 4
  %v660 = getelementptr inbounds float, ptr %v657, i64 0
  store <8 x float> %v659, ptr %v660, align 4
  %v661 = add nsw i64 %v652, 1
  br label %b147
b149:
  %v662 = sdiv i64 %v579, 2
  br label %b150
b150:
  %v663 = phi i64 [ 0, %b149 ], [ %v672, %b151 ]
  %v664 = icmp slt i64 %v663, %v662
  br i1 %v664, label %b151, label %b152
b151:
  %v665 = mul i64 %v663, 2
  %v666 = add i64 %v575, %v665
  %v667 = mul i64 %v663, 768
  %v668 = getelementptr inbounds float, ptr %v545, i64 %v667
  %v669 = mul i64 %v666, 8
  %v670 = add i64 %v669, 0
  %v671 = getelementptr inbounds float, ptr %v559, i64 %v670
  call void @outer_2x8(ptr %v668, ptr %v56, i64 %v574, ptr %v671, i64 8)
  %v672 = add nsw i64 %v663, 1
  br label %b150
b152:
  %v673 = add nsw i64 %v575, 64
  br label %b126
b128:
  %v674 = add nsw i64 %v570, 384
  br label %b123
b125:
  %v675 = icmp sgt i64 %v3, 1
  br i1 %v675, label %b153, label %b154
b153:
  %v676 = getelementptr inbounds i64, ptr %v1, i64 3
  %v677 = atomicrmw add ptr %v676, i64 1 acq_rel
  %v678 = load i64, ptr %v51, align 8
  %v679 = add i64 %v678, 1
  store i64 %v679, ptr %v51, align 8
  %v680 = mul i64 %v3, %v679
  br label %b155
b155:
  %v681 = load atomic i64, ptr %v676 acquire, align 8
  %v682 = icmp slt i64 %v681, %v680
  br i1 %v682, label %b156, label %b157
b156:
  %v683 = call i32 @sched_yield()
  br label %b155
b157:
  br label %b154
b154:
  %v684 = icmp eq i64 %v2, 0
  br i1 %v684, label %b158, label %b159
b158:
  br label %b160
b160:
  %v685 = phi i64 [ 0, %b158 ], [ %v702, %b165 ]
  %v686 = phi <8 x float> [ splat (float 0x0000000000000000), %b158 ], [ %v701, %b165 ]
  %v687 = icmp slt i64 %v685, %v8
  br i1 %v687, label %b161, label %b162
b161:
  %v688 = add i64 %v685, 128
  %v689 = icmp slt i64 %v688, %v8
  %v690 = select i1 %v689, i64 %v688, i64 %v8
  br label %b163
b163:
  %v691 = phi i64 [ %v685, %b161 ], [ %v700, %b164 ]
  %v692 = phi <8 x float> [ splat (float 0x0000000000000000), %b161 ], [ %v699, %b164 ]
  %v693 = icmp slt i64 %v691, %v690
  br i1 %v693, label %b164, label %b165
b164:
  %v694 = mul i64 %v691, 8
  %v695 = getelementptr inbounds float, ptr %v38, i64 %v694
  %v696 = add i64 0, 0
  %v697 = getelementptr inbounds float, ptr %v695, i64 %v696
  %v698 = load <8 x float>, ptr %v697, align 4
  %v699 = fadd <8 x float> %v692, %v698
  %v700 = add nsw i64 %v691, 1
  br label %b163
b165:
  %v701 = fadd <8 x float> %v686, %v692
  %v702 = add nsw i64 %v685, 128
  br label %b160
b162:
  %v703 = add i64 0, 0
  %v704 = getelementptr inbounds float, ptr %v30, i64 %v703
  store <8 x float> %v686, ptr %v704, align 4
  br label %b159
b159:
  %v705 = icmp sgt i64 %v3, 1
  br i1 %v705, label %b166, label %b167
b166:
  %v706 = getelementptr inbounds i64, ptr %v1, i64 3
  %v707 = atomicrmw add ptr %v706, i64 1 acq_rel
  %v708 = load i64, ptr %v51, align 8
  %v709 = add i64 %v708, 1
  store i64 %v709, ptr %v51, align 8
  %v710 = mul i64 %v3, %v709
  br label %b168
b168:
  %v711 = load atomic i64, ptr %v706 acquire, align 8
  %v712 = icmp slt i64 %v711, %v710
  br i1 %v712, label %b169, label %b170
b169:
  %v713 = call i32 @sched_yield()
  br label %b168
b170:
  br label %b167
b167:
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
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!"llvm.loop.vectorize.width", i32 1}
